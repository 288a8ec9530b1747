package io.freehold.intercompany.boundary;

import io.freehold.delivery.DeliveryId;
import io.freehold.intercompany.TransferCreation;
import io.freehold.intercompany.TransferOutcome;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link TransferCreation} for one delivery. */
@ApplicationScoped
public class CreateTransfer implements JobHandler {

    @Inject
    TransferCreation creation;

    @Inject
    Json json;

    @Override
    public String kind() {
        return TransferCreation.JOB;
    }

    /** The queue tries again what could not even be kept as an error. */
    @Override
    public void run(Job job) {
        DeliveryId delivery =
                json.read(job.payload(), TransferCreation.Order.class).delivery();
        if (creation.maybeCreate(delivery) == TransferOutcome.NOT_KEPT) {
            throw new IllegalStateException("the transfer of delivery " + delivery + " was not kept");
        }
    }
}
