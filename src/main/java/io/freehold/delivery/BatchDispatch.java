package io.freehold.delivery;

import io.freehold.delivery.control.CourierFailed;
import io.freehold.delivery.control.Couriers;
import io.freehold.notifications.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sends a client's daily mail, as {@link Dispatch} sends one delivery. */
@ApplicationScoped
public class BatchDispatch {

    private static final Logger LOG = System.getLogger(BatchDispatch.class.getName());

    /** The job that sends a daily mail. */
    public static final String JOB = "delivery.batch-send";

    /** The job that lets a failed daily mail depart again. */
    public static final String RETRY_JOB = "delivery.batch-retry";

    @Inject
    BatchCourse course;

    @Inject
    Couriers couriers;

    @Inject
    Clock clock;

    /** What the job that sends is told. */
    public record Order(BatchId batch) {}

    /** What the job that tries again is told: the batch, and how often it had been begun when it failed. */
    public record Retry(BatchId batch, int attempts) {}

    /** Sends the mail if it is to be sent; when it fails, its deliveries are {@code failed}, to be sent again. */
    public void send(BatchId id) {
        Optional<Mail> packed = course.pack(id);
        if (packed.isEmpty()) {
            return;
        }
        try {
            couriers.mail(packed.get());
        } catch (CourierFailed failure) {
            LOG.log(Level.WARNING, "Daily mail " + id + " did not leave", failure);
            course.failed(id, failure.getMessage(), failure.mayPass(), failure.retryAfter());
            return;
        }
        course.sent(id, packed.get().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A failed mail departs again, unless something else became of it. */
    public void retry(Retry retry) {
        course.retry(retry.batch(), retry.attempts());
    }

    /** No further attempt comes: what is still on its way becomes {@code failed}, for a member to see. */
    public void giveUp(BatchId id) {
        if (course.pack(id).isPresent()) {
            course.failed(id, "It could not be sent for a fault of ours. Send it again.", false, Optional.empty());
        }
    }
}
