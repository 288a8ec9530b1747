package io.freehold.leads.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import io.freehold.leads.LeadReplays;
import io.freehold.leads.MassReplay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs a replay of many leads. */
@ApplicationScoped
public class ReplayLeads implements JobHandler {

    @Inject
    MassReplay replay;

    @Inject
    Json json;

    @Override
    public String kind() {
        return LeadReplays.JOB;
    }

    @Override
    public void run(Job job) {
        replay.run(json.read(job.payload(), LeadReplays.Task.class).replay());
    }
}
