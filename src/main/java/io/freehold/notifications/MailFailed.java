package io.freehold.notifications;

import java.time.Duration;
import java.util.Optional;

/** A mail did not leave. The message is fit for members to read; the cause is for the log. */
public final class MailFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether another try is worth its while. */
    public enum Kind {
        /** Nobody listened, or too much was asked at once: try again. */
        TRANSIENT,
        /** It is refused as it is, and would be each time. */
        FINAL,
        /** There is no such mailbox. */
        BOUNCED
    }

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    /** A failure that may pass. */
    public MailFailed(String message, Throwable cause) {
        this(Kind.TRANSIENT, message, Optional.empty(), cause);
    }

    /**
     * A failure of a kind.
     *
     * @param retryAfter how long whoever carries mail wants to be left alone
     */
    public MailFailed(Kind kind, String message, Optional<Duration> retryAfter, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long to wait at least before the next try. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
