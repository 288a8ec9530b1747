package io.freehold.usage.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import io.freehold.usage.Usage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the gauges of one tenant's day. */
@ApplicationScoped
public class KeepGauges implements JobHandler {

    @Inject
    private Usage usage;

    @Inject
    private Json json;

    @Override
    public String kind() {
        return Usage.JOB;
    }

    @Override
    public void run(Job job) {
        usage.keepGaugesHere(json.read(job.payload(), Usage.GaugeDay.class));
    }
}
