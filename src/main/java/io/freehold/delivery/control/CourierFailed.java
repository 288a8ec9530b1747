package io.freehold.delivery.control;

import java.time.Duration;
import java.util.Optional;

/** A delivery did not reach its client. The message is fit for members to read; the cause is for the log. */
public final class CourierFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean mayPass;
    private final transient Optional<Duration> retryAfter;

    private CourierFailed(String message, boolean mayPass, Optional<Duration> retryAfter, Throwable cause) {
        super(message, cause);
        this.mayPass = mayPass;
        this.retryAfter = retryAfter;
    }

    /** Another try is worth its while. */
    public static CourierFailed passing(String message, Optional<Duration> retryAfter, Throwable cause) {
        return new CourierFailed(message, true, retryAfter, cause);
    }

    /** It would fail each time: somebody has to change something. */
    public static CourierFailed forGood(String message, Throwable cause) {
        return new CourierFailed(message, false, Optional.empty(), cause);
    }

    /** Whether another try is worth its while. */
    public boolean mayPass() {
        return mayPass;
    }

    /** How long whoever refused wants to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
