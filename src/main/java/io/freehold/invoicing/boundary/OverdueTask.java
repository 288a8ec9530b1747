package io.freehold.invoicing.boundary;

import io.freehold.invoicing.OverdueRun;
import io.freehold.jobs.Jobs;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Begins {@link OverdueRun} in each tenant, each night. */
@ApplicationScoped
public class OverdueTask implements ScheduledTask {

    private Jobs jobs;

    /** For the container. */
    protected OverdueTask() {}

    @Inject
    public OverdueTask(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "invoicing.overdue";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(OverdueRun.AT, OverdueRun.ZONE);
    }

    @Override
    public String run(Instant dueAt) {
        return "tenants: " + jobs.enqueueEverywhere(OverdueRun.JOB, Map.of(), dueAt.toString());
    }
}
