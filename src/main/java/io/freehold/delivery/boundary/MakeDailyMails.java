package io.freehold.delivery.boundary;

import io.freehold.delivery.DailyMails;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link DailyMails} for one tenant. */
@ApplicationScoped
public class MakeDailyMails implements JobHandler {

    @Inject
    DailyMails daily;

    @Inject
    Json json;

    @Override
    public String kind() {
        return DailyMails.JOB;
    }

    @Override
    public void run(Job job) {
        daily.make(json.read(job.payload(), DailyMails.Order.class).day());
    }
}
