package io.freehold.jobs;

import io.freehold.jobs.entity.CronLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How the installation's scheduled tasks fare. They belong to no tenant, and nothing of one is told here. */
@ApplicationScoped
public class CronRuns {
    private CronLog log;

    /** For the container. */
    protected CronRuns() {}

    @Inject
    public CronRuns(CronLog log) {
        this.log = log;
    }

    /** The newest run of each task, by name. */
    public List<CronRun> newest() {
        return log.newestRuns();
    }
}
