package io.freehold.notifications;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.notifications.entity.Notification;
import io.freehold.notifications.entity.NotificationStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The tenant's mails as those see them who look after its settings: what left, what did not, and once more. */
@ApplicationScoped
public class Notifications {

    @Inject
    NotificationStore store;

    @Inject
    Letters letters;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A page of mails, newest first. */
    @Permit("settings.access")
    @Transactional
    public Page<NotificationView> list(NotificationFilter filter, PageRequest request) {
        return Page.of(
                store.page(filter, request).stream().map(Notifications::view).toList(), request, store.count(filter));
    }

    /**
     * Sends a letter once more, soon after. 409 {@code MAIL_UNDER_WAY} for one that still is, {@code
     * NOT_A_LETTER} for a mail that another module wrote: it is sent again from there.
     */
    @Permit("settings.access")
    @Transactional
    public NotificationView resend(UUID id) {
        Notification row = store.claim(id).orElseThrow(() -> new Refusal.NotFound().raise());
        if (row.letter().isEmpty()) {
            throw new Refusal.Conflict("NOT_A_LETTER", "This mail is no letter of ours: send again what it told of.")
                    .raise();
        }
        if (row.status() == NotificationStatus.PENDING) {
            throw new Refusal.Conflict("MAIL_UNDER_WAY", "This letter is on its way already.").raise();
        }
        row.again(clock.instant());
        letters.send(row.id());
        audit.record("notification.resent", "notification", row.id());
        return view(row);
    }

    private static NotificationView view(Notification row) {
        return new NotificationView(
                row.id(),
                row.template().orElse(null),
                row.recipient(),
                row.subject(),
                row.status(),
                row.attempts(),
                row.error().orElse(null),
                row.mock(),
                row.createdAt(),
                row.sentAt().orElse(null));
    }
}
