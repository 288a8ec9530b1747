package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.delivery.control.DeliveryViews;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Sending deliveries by hand. All refuse with 404, and with 409 {@code DELIVERY_INVARIANT_ERROR} from a wrong state. */
@ApplicationScoped
public class Sendings {

    /** The permission to send. */
    public static final String PERMISSION = "deliveries.resend";

    @Inject
    DeliveryStore store;

    @Inject
    DeliveryCourse course;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Hands a pending or failed delivery to the job that sends it. */
    @Permit(PERMISSION)
    @Transactional
    public DeliveryView send(DeliveryId id) {
        return depart("delivery.send", claimed(id));
    }

    /**
     * Sends a failed delivery anew, or one that the client has a second time. The second mail has an id of
     * its own, so that no receiver takes it for a repeat of the first.
     */
    @Permit(PERMISSION)
    @Transactional
    public DeliveryView resend(DeliveryId id) {
        Delivery delivery = claimed(id);
        if (delivery.status() != DeliveryStatus.SENT) {
            return depart("delivery.resend", delivery);
        }
        delivery.resent(clock.instant().truncatedTo(ChronoUnit.MICROS));
        jobs.enqueue(Dispatch.RESEND_JOB, new Dispatch.Order(id), JobOptions.keyed(id + " " + delivery.attempts()));
        return told("delivery.resend", "sent", delivery);
    }

    private DeliveryView depart(String action, Delivery delivery) {
        String before = delivery.status().code();
        course.depart(new DeliveryId(delivery.id()));
        return told(action, before, delivery);
    }

    private DeliveryView told(String action, String before, Delivery delivery) {
        audit.record(
                action,
                "delivery",
                delivery.id(),
                Map.of("status", before),
                Map.of("status", delivery.status().code(), "attempts", delivery.attempts()));
        store.flush();
        return DeliveryViews.of(delivery);
    }

    private Delivery claimed(DeliveryId id) {
        return Reach.requireWritable(store.claim(id.value()), Delivery::entity);
    }
}
