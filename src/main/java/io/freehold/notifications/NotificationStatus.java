package io.freehold.notifications;

/** How far a mail is (seed 004). */
public enum NotificationStatus {
    /** Written, and not with a mail server yet. */
    PENDING,
    /** A mail server has it. */
    SENT,
    /** It did not leave and is not tried again of its own accord. */
    FAILED,
    /** The receiver's mail server knows no such mailbox. */
    BOUNCED
}
