package io.freehold.delivery.boundary;

import io.freehold.delivery.BatchDispatch;
import io.freehold.delivery.BatchId;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link BatchDispatch} for one daily mail. */
@ApplicationScoped
public class SendBatch implements JobHandler {

    @Inject
    BatchDispatch dispatch;

    @Inject
    Json json;

    @Override
    public String kind() {
        return BatchDispatch.JOB;
    }

    @Override
    public void run(Job job) {
        BatchId batch = json.read(job.payload(), BatchDispatch.Order.class).batch();
        try {
            dispatch.send(batch);
        } catch (RuntimeException e) {
            if (job.isLastAttempt()) {
                dispatch.giveUp(batch);
            }
            throw e;
        }
    }
}
