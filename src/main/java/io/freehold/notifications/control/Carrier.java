package io.freehold.notifications.control;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;

/** A way for mail to leave. */
public interface Carrier {

    /** Hands the mail over and answers what the carrier calls it, or throws. */
    String carry(Mail mail) throws MailFailed;
}
