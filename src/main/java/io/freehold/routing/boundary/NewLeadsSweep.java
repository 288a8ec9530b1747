package io.freehold.routing.boundary;

import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.WaitingSweep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Picks up leads whose server died between keeping and routing them. */
@ApplicationScoped
public class NewLeadsSweep implements ScheduledTask {

    @Inject
    WaitingSweep waiting;

    @Override
    public String name() {
        return "routing.new-leads";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    /** A later sweep finds everything that a missed one would have. */
    @Override
    public Duration catchUp() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run(Instant dueAt) {
        int tenants = waiting.sweep(LeadStatus.NEW, name() + " " + dueAt);
        return "tenants: " + tenants;
    }
}
