package io.freehold.delivery;

import io.freehold.delivery.control.CourierFailed;
import io.freehold.delivery.control.Couriers;
import io.freehold.delivery.control.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Sends one delivery: packs it, lets its courier carry it outside any transaction, records what became of it. Run
 * again after a server died in between, it sends the same id once more rather than losing the delivery.
 */
@ApplicationScoped
public class Dispatch {

    private static final Logger LOG = System.getLogger(Dispatch.class.getName());

    /** The job that sends a delivery. */
    public static final String JOB = "delivery.send";

    /** The job that lets a failed delivery depart again. */
    public static final String RETRY_JOB = "delivery.retry";

    /** The job that sends a delivery a second time. */
    public static final String RESEND_JOB = "delivery.resend";

    @Inject
    DeliveryCourse course;

    @Inject
    Couriers couriers;

    @Inject
    Clock clock;

    /** What the jobs that send are told. */
    public record Order(DeliveryId delivery) {}

    /**
     * What the job that tries again is told.
     *
     * @param attempts how often it had been begun when it failed; others have come between when it says more
     */
    public record Retry(DeliveryId delivery, int attempts) {}

    /** Sends the delivery if it is to be sent; a courier that fails leaves it {@code failed}, to be sent again. */
    public void send(DeliveryId id) {
        Optional<Parcel> packed = course.pack(id);
        if (packed.isEmpty()) {
            return;
        }
        try {
            couriers.carry(packed.get());
        } catch (CourierFailed failure) {
            LOG.log(Level.WARNING, "Delivery " + id + " did not leave", failure);
            course.failed(id, failure.getMessage(), failure.mayPass(), failure.retryAfter());
            return;
        }
        course.sent(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Sends a delivery that the client has once more, as another mail. */
    public void sendAgain(DeliveryId id) {
        Optional<Parcel> packed = course.packAgain(id);
        if (packed.isEmpty()) {
            return;
        }
        try {
            couriers.carry(packed.get());
        } catch (CourierFailed failure) {
            LOG.log(Level.WARNING, "Delivery " + id + " did not leave again", failure);
            course.notResent(id, failure.getMessage());
            return;
        }
        course.resent(id);
    }

    /** A failed delivery departs again, unless something else became of it. */
    public void retry(Retry retry) {
        course.retry(retry.delivery(), retry.attempts());
    }

    /** No further attempt comes: a delivery that is still on its way becomes {@code failed}, for a member to see. */
    public void giveUp(DeliveryId id) {
        if (course.pack(id).isPresent()) {
            course.failed(id, "It could not be sent for a fault of ours. Send it again.", false, Optional.empty());
        }
    }
}
