package io.freehold.delivery.boundary;

import io.freehold.delivery.DailyMails;
import io.freehold.jobs.Jobs;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Each day at 09:30 in Paris: every tenant's clients get what waits for them (seed 002 §7). */
@ApplicationScoped
public class DailyRun implements ScheduledTask {

    private Jobs jobs;

    /** For the container. */
    protected DailyRun() {}

    @Inject
    public DailyRun(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "delivery.daily";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(DailyMails.AT, DailyMails.ZONE);
    }

    /** A server that is down on Friday and comes up on Monday morning still owes Friday's mails. */
    @Override
    public Duration catchUp() {
        return Duration.ofDays(4);
    }

    @Override
    public String run(Instant dueAt) {
        LocalDate day = dueAt.atZone(DailyMails.ZONE).toLocalDate();
        return "tenants: " + jobs.enqueueEverywhere(DailyMails.JOB, new DailyMails.Order(day), day.toString());
    }
}
