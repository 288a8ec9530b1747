package io.freehold.invoicing.boundary;

import io.freehold.invoicing.OverdueRun;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link OverdueRun} for one tenant. */
@ApplicationScoped
public class RunOverdue implements JobHandler {

    @Inject
    OverdueRun overdue;

    @Override
    public String kind() {
        return OverdueRun.JOB;
    }

    @Override
    public void run(Job job) {
        overdue.run();
    }
}
