package io.freehold.notifications;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.Ids;
import io.freehold.notifications.entity.Notification;
import io.freehold.notifications.entity.NotificationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What left, what did not, and why; one row a mail, over all its tries. Here for mails that other modules
 * wrote; letters keep their own rows by {@link LetterCourse}.
 */
@ApplicationScoped
public class MailLog {

    @Inject
    NotificationStore store;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A try begins. */
    @Transactional
    public void begun(Mail mail, boolean mock) {
        Optional<Notification> before = store.find(mail.logged());
        before.ifPresentOrElse(
                known -> known.tried(mock, clock.instant()),
                () -> store.add(new Notification(ids.next(), mail, mock, clock.instant())));
    }

    /** The mail server has it and calls it so. */
    @Transactional
    public void sent(Mail mail, String receipt) {
        store.find(mail.logged()).ifPresent(known -> {
            known.sent(receipt, clock.instant());
            audit.record(
                    "mail.sent",
                    "notification",
                    known.id(),
                    Map.of(),
                    Map.of("recipient", known.recipient(), "messageId", receipt, "mock", known.mock()));
        });
    }

    /** It did not leave. */
    @Transactional
    public void failed(Mail mail, String error) {
        store.find(mail.logged()).ifPresent(known -> known.ended(NotificationStatus.FAILED, error, clock.instant()));
    }

    /** Ids of the newest mails to an address. */
    @Transactional
    public List<String> mailsTo(String recipient, int limit) {
        return store.mailsTo(recipient, limit);
    }

    /** Addresses that were mailed last, each once. */
    @Transactional
    public List<String> recipients(int limit) {
        return store.recipients(limit);
    }
}
