package io.freehold.routing.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The beginnings of the periods that a moment lies in, in the tenant's zone: what {@code date_trunc} says to
 * the counters. The hour that autumn repeats is two hours.
 */
public record Periods(Instant at, Instant hour, Instant day, Instant week, Instant month) {

    /** Those of a moment. */
    public static Periods of(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        ZonedDateTime day = local.toLocalDate().atStartOfDay(zone);
        return new Periods(
                at,
                local.truncatedTo(ChronoUnit.HOURS).toInstant(),
                day.toInstant(),
                local.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .atStartOfDay(zone)
                        .toInstant(),
                local.toLocalDate().withDayOfMonth(1).atStartOfDay(zone).toInstant());
    }
}
