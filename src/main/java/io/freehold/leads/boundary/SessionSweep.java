package io.freehold.leads.boundary;

import io.freehold.jobs.Jobs;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.leads.TrackSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Has each tenant's old visits forgotten, each night. */
@ApplicationScoped
public class SessionSweep implements ScheduledTask {

    private static final LocalTime AT = LocalTime.of(2, 20);

    @Inject
    Jobs jobs;

    @Override
    public String name() {
        return "leads.old-sessions";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT, ZoneOffset.UTC);
    }

    @Override
    public String run(Instant dueAt) {
        int tenants = jobs.enqueueEverywhere(TrackSessions.PURGE_JOB, Map.of(), name() + " " + dueAt);
        return "tenants: " + tenants;
    }
}
