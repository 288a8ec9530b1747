package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.delivery.control.DeliveryViews;
import io.freehold.delivery.control.Reversal;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.delivery.entity.ReturnStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What becomes of deliveries that were sent. All refuse with 404, and with 409 {@code DELIVERY_INVARIANT_ERROR}
 * one that stands elsewhere. What is taken back gives its place in the commande back in the same transaction.
 */
@ApplicationScoped
public class Outcomes {

    /** The permission to decide about outcomes and returns. */
    public static final String PERMISSION = "deliveries.manage";

    @Inject
    DeliveryStore store;

    @Inject
    ReturnStore returns;

    @Inject
    Reversal reversal;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The client gives it back. */
    @Permit(PERMISSION)
    @Transactional
    public DeliveryView reject(DeliveryId id, String reason) {
        return decide(id, "delivery.reject", (delivery, at) -> reversal.reject(delivery, reason, at));
    }

    /** We take it out, such as one that was sent by mistake. */
    @Permit(PERMISSION)
    @Transactional
    public DeliveryView remove(DeliveryId id, String reason) {
        return decide(id, "delivery.remove", (delivery, at) -> reversal.remove(delivery, reason, at));
    }

    /**
     * A rejection is taken back. Refuses with 409 {@code NO_PLACE_LEFT} when the commande takes no more leads, and
     * with {@code RETURN_ACCEPTED} what an accepted return rejected.
     */
    @Permit(PERMISSION)
    @Transactional
    public DeliveryView accept(DeliveryId id) {
        return decide(id, "delivery.accept", (delivery, at) -> {
            if (returns.has(delivery.id(), ReturnStatus.ACCEPTED)) {
                throw new Refusal.Conflict("RETURN_ACCEPTED", "Its return was accepted, which is for good.").raise();
            }
            reversal.reinstate(delivery, at);
        });
    }

    private DeliveryView decide(DeliveryId id, String action, BiConsumer<Delivery, Instant> decision) {
        Delivery delivery = Reach.requireWritable(store.claim(id.value()), Delivery::entity);
        Map<String, Object> before = facts(delivery);
        decision.accept(delivery, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(action, "delivery", id.value(), before, facts(delivery));
        store.flush();
        return DeliveryViews.of(delivery);
    }

    private static Map<String, Object> facts(Delivery delivery) {
        Map<String, Object> facts = new HashMap<>();
        delivery.outcome().ifPresent(outcome -> facts.put("outcome", outcome.code()));
        delivery.reason().ifPresent(reason -> facts.put("reason", reason));
        return facts;
    }
}
