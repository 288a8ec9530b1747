package io.freehold.intercompany;

import io.freehold.delivery.DeliveryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Makes the transfer of a delivery after that was sent, apart from it: whatever goes wrong here, the client has its
 * lead (seed 002 §2.3).
 */
@ApplicationScoped
public class TransferCreation {

    private static final Logger LOG = System.getLogger(TransferCreation.class.getName());

    private static final String FAULT = "It could not be made for a fault of ours. Try it again.";

    /** The job that makes a delivery's transfer. */
    public static final String JOB = "intercompany.transfer";

    @Inject
    TransferCourse course;

    /** What the job is told. */
    public record Order(DeliveryId delivery) {}

    /** Makes the transfer if there is one to make. Never raises: what goes wrong is kept with it. */
    public TransferOutcome maybeCreate(DeliveryId delivery) {
        try {
            return course.create(delivery);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "The transfer of delivery " + delivery + " could not be made", fault);
            return keptInError(delivery);
        }
    }

    private TransferOutcome keptInError(DeliveryId delivery) {
        try {
            return course.keepInError(delivery, FAULT);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Nor could its error be kept", fault);
            return TransferOutcome.NOT_KEPT;
        }
    }
}
