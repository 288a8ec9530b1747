package io.freehold.notifications;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.notifications.control.PostOffice;
import io.freehold.notifications.control.Stationery;
import io.freehold.notifications.entity.Notification;
import io.freehold.notifications.entity.NotificationStore;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of a letter on its way, each one transaction. */
@ApplicationScoped
public class LetterCourse {

    @Inject
    NotificationStore store;

    @Inject
    Stationery stationery;

    @Inject
    PostOffice office;

    @Inject
    AuditLog audit;

    @Inject
    Json json;

    @Inject
    Clock clock;

    /** A mail to hand over, and the files that are to go with it. */
    record Outgoing(Mail mail, Optional<Letter.Enclosure> enclosure) {}

    /** A try begins; empty when the letter does not wait to be sent. */
    @Transactional
    Optional<Outgoing> begun(UUID id) {
        Notification row = require(id);
        if (row.status() != NotificationStatus.PENDING) {
            return Optional.empty();
        }
        row.tried(office.isMock(), clock.instant());
        return row.letter().map(text -> {
            Letter letter = json.read(text, Letter.class);
            var house = new Stationery.House(Optional.of(TenantScope.current()), store.tenantName());
            return new Outgoing(stationery.written(row.mailId(), letter, house), letter.enclosure());
        });
    }

    /** A mail server has it. */
    @Transactional
    public void sent(UUID id, String receipt) {
        Notification row = require(id);
        row.sent(receipt, clock.instant());
        note("mail.sent", row, Map.of("recipient", row.recipient(), "messageId", receipt, "mock", row.mock()));
    }

    /** It did not leave and is tried again. */
    @Transactional
    public void waits(UUID id, String why) {
        require(id).waits(why, clock.instant());
    }

    /** It did not leave and is not tried again. */
    @Transactional
    public void ended(UUID id, NotificationStatus how, String why) {
        Notification row = require(id);
        row.ended(how, why, clock.instant());
        note("mail.failed", row, Map.of("recipient", row.recipient(), "status", how, "error", why));
    }

    private void note(String action, Notification row, Map<String, ?> outcome) {
        audit.record(action, "notification", row.id(), Map.of(), outcome);
    }

    private Notification require(UUID id) {
        return store.claim(id).orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
