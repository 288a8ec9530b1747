package io.freehold.notifications;

import io.freehold.notifications.control.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Sends mail, now and on this thread: for jobs, never inside a transaction. Connecting, reading and writing
 * each have a time limit, so a silent mail server costs a job its patience and nobody else anything.
 */
@ApplicationScoped
public class Mails {

    @Inject
    PostOffice office;

    @Inject
    MailLog log;

    /** Sends the mail and logs what became of it; throws when it did not leave. */
    public void send(Mail mail) throws MailFailed {
        log.begun(mail, office.isMock());
        String receipt;
        try {
            receipt = office.take(mail);
        } catch (MailFailed failed) {
            log.failed(mail, failed.getMessage());
            throw failed;
        }
        log.sent(mail, receipt);
    }
}
