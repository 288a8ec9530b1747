package io.freehold.routing.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import io.freehold.routing.WaitingLeads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link WaitingLeads} for one tenant. */
@ApplicationScoped
public class RetryWaitingLeads implements JobHandler {

    @Inject
    WaitingLeads waiting;

    @Inject
    Json json;

    @Override
    public String kind() {
        return WaitingLeads.JOB;
    }

    @Override
    public void run(Job job) {
        waiting.retry(json.read(job.payload(), WaitingLeads.Scope.class));
    }
}
