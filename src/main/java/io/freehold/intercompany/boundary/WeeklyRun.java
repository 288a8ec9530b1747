package io.freehold.intercompany.boundary;

import io.freehold.intercompany.WeeklyInvoices;
import io.freehold.jobs.Jobs;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.kernel.IsoWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** On Monday at 08:00 in Paris: every tenant's companies invoice each other the week before (seed 002 §7). */
@ApplicationScoped
public class WeeklyRun implements ScheduledTask {

    private static final LocalTime AT = LocalTime.of(8, 0);

    private Jobs jobs;

    /** For the container. */
    protected WeeklyRun() {}

    @Inject
    public WeeklyRun(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "intercompany.weekly";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Weekly(DayOfWeek.MONDAY, AT, WeeklyInvoices.ZONE);
    }

    /** A month of Mondays: each week gets its own invoice, however long no server was up. */
    @Override
    public Duration catchUp() {
        return Duration.ofDays(31);
    }

    @Override
    public String run(Instant dueAt) {
        IsoWeek week = weekBefore(dueAt);
        int tenants =
                jobs.enqueueEverywhere(WeeklyInvoices.JOB, new WeeklyInvoices.Order(week.toString()), week.toString());
        return "week: " + week + ", tenants: " + tenants;
    }

    static IsoWeek weekBefore(Instant dueAt) {
        return new IsoWeek(IsoWeek.at(dueAt, WeeklyInvoices.ZONE).monday().minusWeeks(1));
    }
}
