package io.freehold.delivery.boundary;

import io.freehold.delivery.BatchDispatch;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a failed daily mail depart again when its time has come. */
@ApplicationScoped
public class RetryBatch implements JobHandler {

    @Inject
    BatchDispatch dispatch;

    @Inject
    Json json;

    @Override
    public String kind() {
        return BatchDispatch.RETRY_JOB;
    }

    @Override
    public void run(Job job) {
        dispatch.retry(json.read(job.payload(), BatchDispatch.Retry.class));
    }
}
