package io.freehold.delivery.boundary;

import io.freehold.delivery.Dispatch;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends a delivery a second time. */
@ApplicationScoped
public class ResendDelivery implements JobHandler {

    @Inject
    Dispatch dispatch;

    @Inject
    Json json;

    @Override
    public String kind() {
        return Dispatch.RESEND_JOB;
    }

    @Override
    public void run(Job job) {
        dispatch.sendAgain(json.read(job.payload(), Dispatch.Order.class).delivery());
    }
}
