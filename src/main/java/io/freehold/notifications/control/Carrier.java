package io.freehold.notifications.control;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;

/** A way for mail to leave. */
public interface Carrier {

    /** Hands the mail over, or throws. */
    void carry(Mail mail) throws MailFailed;
}
