package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.ClientContact;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.delivery.control.ReturnViews;
import io.freehold.delivery.control.Reversal;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryReturn;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.delivery.entity.ReturnStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clients' returns: filed within the client's window, decided once. An accepted one rejects its delivery in the
 * same transaction, with everything that turns round with it.
 */
@ApplicationScoped
public class Returns {

    private static final String OBJECT = "return";

    @Inject
    ReturnStore store;

    @Inject
    DeliveryStore deliveries;

    @Inject
    Clients clients;

    @Inject
    Reversal reversal;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A page of returns, newest first, by offset or by cursor. */
    @Permit("deliveries.view")
    @Transactional
    public Page<ReturnView> list(ReturnFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<DeliveryReturn> rows = store.page(readable, filter, request);
        List<DeliveryReturn> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<ReturnView> views = shown.stream().map(ReturnViews::of).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    /**
     * The client wants to give a delivery back. Where its returns are accepted by themselves, that is done.
     * Refuses with 409 {@code DELIVERY_INVARIANT_ERROR} one that is not sent and accepted, {@code
     * RETURN_WINDOW_CLOSED} after the client's days, and {@code RETURN_FILED} while another is undecided.
     */
    @Permit(Sendings.PERMISSION)
    @Transactional
    public ReturnView file(DeliveryId id, String reason, Optional<String> note) {
        Delivery delivery = Reach.requireWritable(deliveries.claim(id.value()), Delivery::entity);
        DeliveryStep.REJECT.from(delivery.state());
        ClientContact client = clients.contact(new ClientId(delivery.clientId()));
        Instant now = now();
        requireOpen(delivery, client, now);
        DeliveryReturn filed = new DeliveryReturn(
                ids.next(),
                delivery,
                reason,
                note.orElse(null),
                Caller.current().name(),
                now);
        store.add(filed);
        audit.record("return.file", OBJECT, filed.id(), Map.of(), Map.of("delivery", id.toString(), "reason", reason));
        tell(ReturnNews.FILED, filed);
        if (client.returns().autoAccepted()) {
            accept(filed, delivery, null, Caller.SYSTEM.name());
        }
        store.flush();
        return ReturnViews.of(filed);
    }

    private void requireOpen(Delivery delivery, ClientContact client, Instant now) {
        Duration window = Duration.ofDays(client.returns().windowDays());
        Instant end = delivery.sentAt().orElseThrow().plus(window);
        if (now.isAfter(end)) {
            throw new Refusal.Conflict(
                            "RETURN_WINDOW_CLOSED",
                            "This client's returns end " + window.toDays() + " days after the sending, which was at "
                                    + end + ".")
                    .raise();
        }
        if (store.has(delivery.id(), ReturnStatus.FILED)) {
            throw new Refusal.Conflict("RETURN_FILED", "A return of this delivery waits for a decision.").raise();
        }
    }

    /** The delivery is taken back; 409 {@code RETURN_DECIDED}, and as {@link Outcomes#reject}. */
    @Permit(Outcomes.PERMISSION)
    @Transactional
    public ReturnView accept(ReturnId id, Optional<String> note) {
        DeliveryReturn filed = require(id);
        Delivery delivery = Reach.requireWritable(deliveries.claim(filed.deliveryId()), Delivery::entity);
        accept(filed, delivery, note.orElse(null), Caller.current().name());
        store.flush();
        return ReturnViews.of(filed);
    }

    private void accept(DeliveryReturn filed, Delivery delivery, String note, String by) {
        Instant now = now();
        filed.accepted(note, by, now);
        reversal.reject(delivery, filed.reason(), now);
        settled("return.accept", filed);
        tell(ReturnNews.ACCEPTED, filed);
    }

    /** The client keeps the lead; 409 {@code RETURN_DECIDED}. */
    @Permit(Outcomes.PERMISSION)
    @Transactional
    public ReturnView refuse(ReturnId id, Optional<String> note) {
        DeliveryReturn filed = require(id);
        filed.refused(note.orElse(null), Caller.current().name(), now());
        settled("return.refuse", filed);
        tell(ReturnNews.REFUSED, filed);
        store.flush();
        return ReturnViews.of(filed);
    }

    private void settled(String action, DeliveryReturn filed) {
        Map<String, Object> before = Map.of("status", ReturnStatus.FILED.code());
        audit.record(
                action,
                OBJECT,
                filed.id(),
                before,
                Map.of("status", filed.status().code()));
    }

    private void tell(String type, DeliveryReturn filed) {
        outbox.publish(type, "deliveries.view", ReturnNews.of(ReturnViews.of(filed), clock.instant()));
    }

    private DeliveryReturn require(ReturnId id) {
        return Reach.requireWritable(store.claim(id.value()), DeliveryReturn::entity);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String cursor(List<DeliveryReturn> shown) {
        DeliveryReturn last = shown.get(shown.size() - 1);
        return new Cursor(last.filedAt(), last.id()).encoded();
    }
}
