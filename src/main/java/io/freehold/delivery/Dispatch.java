package io.freehold.delivery;

import io.freehold.notifications.Mail;
import io.freehold.notifications.MailFailed;
import io.freehold.notifications.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Sends one delivery: packs it, mails it outside any transaction, records what became of it. Run again after
 * a server died in between, it mails the same Message-ID once more rather than losing the delivery.
 */
@ApplicationScoped
public class Dispatch {

    private static final Logger LOG = System.getLogger(Dispatch.class.getName());

    /** The job that sends a delivery. */
    public static final String JOB = "delivery.send";

    @Inject
    DeliveryCourse course;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    /** What the job is told. */
    public record Order(DeliveryId delivery) {}

    /** Sends the delivery if it is to be sent; a mail that fails leaves it {@code failed}, to be sent again. */
    public void send(DeliveryId id) {
        Optional<Mail> packed = course.pack(id);
        if (packed.isEmpty()) {
            return;
        }
        try {
            mails.send(packed.get());
        } catch (MailFailed failure) {
            LOG.log(Level.WARNING, "Delivery " + id + " did not leave", failure);
            course.failed(id, failure.getMessage());
            return;
        }
        course.sent(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** No further attempt comes: a delivery that is still on its way becomes {@code failed}, for a member to see. */
    public void giveUp(DeliveryId id) {
        if (course.pack(id).isPresent()) {
            course.failed(id, "It could not be sent for a fault of ours. Send it again.");
        }
    }
}
