package io.freehold.usage.boundary;

import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.usage.Usage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Near the day's end, what there is of members and bytes becomes the day's. */
@ApplicationScoped
public class GaugeSweep implements ScheduledTask {

    @Inject
    private Usage usage;

    @Override
    public String name() {
        return "usage.gauges";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(23, 45), ZoneOffset.UTC);
    }

    @Override
    public String run(Instant dueAt) {
        return usage.keepGauges(LocalDate.ofInstant(dueAt, ZoneOffset.UTC)) + " tenants";
    }
}
