package io.freehold.notifications;

/** A mail did not leave. The message is fit for members to read; the cause is for the log. */
public final class MailFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public MailFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
