package io.freehold.jobs;

import java.time.Duration;

/** Thrown by a {@link JobHandler} whose counterpart said when to come back: a failure that waits at least so long. */
public final class Postponed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration pause;

    /**
     * A failure with its wait.
     *
     * @param pause from now; cut to an hour
     */
    public Postponed(Duration pause, Throwable cause) {
        super("to be tried again in " + pause, cause);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
