package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.delivery.control.DeliveryViews;
import io.freehold.delivery.entity.DeadStore;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deliveries that failed for good, or too often: they wait for somebody. */
@ApplicationScoped
public class DeadLetters {

    @Inject
    DeadStore store;

    @Inject
    DeliveryStore deliveries;

    @Inject
    DeliveryCourse course;

    @Inject
    AuditLog audit;

    /** A page of them, the latest first, by offset or by cursor. */
    @Permit("deliveries.view")
    @Transactional
    public Page<DeliveryView> list(PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<Delivery> rows = store.page(readable, request);
        List<Delivery> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<DeliveryView> views = shown.stream().map(DeliveryViews::of).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable), next);
    }

    /** Sends one anew, with all its tries before it; 404, and 409 {@code NOT_A_DEAD_LETTER} for any other delivery. */
    @Permit(Outcomes.PERMISSION)
    @Transactional
    public DeliveryView replay(DeliveryId id) {
        Delivery delivery = Reach.requireWritable(deliveries.claim(id.value()), Delivery::entity);
        if (delivery.deadAt().isEmpty()) {
            String detail = "This delivery is no dead letter.";
            throw new Refusal.Conflict("NOT_A_DEAD_LETTER", detail).raise();
        }
        String error = delivery.error().orElse("");
        course.depart(id);
        Map<String, Object> before = Map.of("status", DeliveryStatus.FAILED.code(), "error", error);
        audit.record(
                "delivery.replay",
                "delivery",
                id.value(),
                before,
                Map.of("status", delivery.status().code()));
        deliveries.flush();
        return DeliveryViews.of(delivery);
    }

    private static String cursor(List<Delivery> shown) {
        Delivery last = shown.get(shown.size() - 1);
        return new Cursor(last.deadAt().orElseThrow(), last.id()).encoded();
    }
}
