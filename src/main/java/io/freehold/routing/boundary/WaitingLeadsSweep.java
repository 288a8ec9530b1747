package io.freehold.routing.boundary;

import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.WaitingSweep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Commandes also open by the clock: an hour, a day, a week begins, a calendar opens. */
@ApplicationScoped
public class WaitingLeadsSweep implements ScheduledTask {

    @Inject
    WaitingSweep waiting;

    @Override
    public String name() {
        return "routing.waiting-leads";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(30));
    }

    /** A later sweep finds everything that a missed one would have. */
    @Override
    public Duration catchUp() {
        return Duration.ofMinutes(30);
    }

    @Override
    public String run(Instant dueAt) {
        int tenants = waiting.sweep(LeadStatus.NO_OPEN_ORDERS, name() + " " + dueAt);
        return "tenants: " + tenants;
    }
}
