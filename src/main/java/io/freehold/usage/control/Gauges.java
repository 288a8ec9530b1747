package io.freehold.usage.control;

import io.freehold.identity.Headcount;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.usage.Metric;
import io.freehold.usage.entity.UsageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;

/** Reads what the bound tenant uses now, from where it happens. */
@ApplicationScoped
public class Gauges {

    @Inject
    UsageStore store;

    @Inject
    Headcount headcount;

    @Inject
    Clock clock;

    /** How much of the thing is used, in the unit of its limit; storage in bytes. */
    public long used(Limited what) {
        return switch (what) {
            case MEMBERS -> headcount.taken();
            case STORAGE -> store.bytes();
            case API_CALLS, CASES ->
                ofMonth(what).values().stream().mapToLong(Long::longValue).sum();
        };
    }

    /** What was used on each day of this month, of a thing that begins anew each month. */
    public SortedMap<LocalDate, Long> ofMonth(Limited what) {
        return store.since(Metric.of(what), month());
    }

    /** The first day of this month in UTC. */
    public LocalDate month() {
        return today().withDayOfMonth(1);
    }

    /** This day in UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
