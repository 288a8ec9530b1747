package io.freehold.delivery.boundary;

import io.freehold.delivery.Dispatch;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a failed delivery depart again when its time has come. */
@ApplicationScoped
public class RetryDelivery implements JobHandler {

    @Inject
    Dispatch dispatch;

    @Inject
    Json json;

    @Override
    public String kind() {
        return Dispatch.RETRY_JOB;
    }

    @Override
    public void run(Job job) {
        dispatch.retry(json.read(job.payload(), Dispatch.Retry.class));
    }
}
