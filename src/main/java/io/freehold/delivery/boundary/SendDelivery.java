package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.Dispatch;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link Dispatch} for one delivery. */
@ApplicationScoped
public class SendDelivery implements JobHandler {

    @Inject
    Dispatch dispatch;

    @Inject
    Json json;

    @Override
    public String kind() {
        return Dispatch.JOB;
    }

    @Override
    public void run(Job job) {
        DeliveryId delivery = json.read(job.payload(), Dispatch.Order.class).delivery();
        try {
            dispatch.send(delivery);
        } catch (RuntimeException e) {
            if (job.isLastAttempt()) {
                dispatch.giveUp(delivery);
            }
            throw e;
        }
    }
}
