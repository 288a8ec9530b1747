package io.freehold.usage;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.Plans;
import io.freehold.jobs.Jobs;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.tenancy.Permit;
import io.freehold.usage.control.Forecast;
import io.freehold.usage.control.Gauges;
import io.freehold.usage.entity.UsageLedger;
import io.freehold.usage.entity.UsageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** What the bound tenant uses, now and day by day. */
@ApplicationScoped
public class Usage {

    /** The job that keeps a day's gauges of one tenant. */
    public static final String JOB = "usage.gauge";

    /** A server that flushed nothing for so long is gone and sends nothing again. */
    private static final Duration SERVERS_KEPT = Duration.ofDays(30);

    @Inject
    UsageStore store;

    @Inject
    UsageLedger ledger;

    @Inject
    Plans plans;

    @Inject
    Gauges gauges;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Each limited thing with what is used of it. Requests of the last seconds may not be added up yet. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public UsageView own() {
        PlanTerms terms = plans.current();
        List<Meter> meters = Arrays.stream(Limited.values())
                .map(what -> meter(what, PlanLimits.of(terms, what)))
                .toList();
        return new UsageView(terms.plan(), meters);
    }

    private Meter meter(Limited what, OptionalLong limit) {
        if (what == Limited.MEMBERS || what == Limited.STORAGE) {
            return new Meter(what, gauges.used(what), limit, Optional.empty());
        }
        SortedMap<LocalDate, Long> days = gauges.ofMonth(what);
        long used = days.values().stream().mapToLong(Long::longValue).sum();
        Optional<LocalDate> reachedOn =
                limit.isPresent() ? Forecast.reachedOn(days, limit.getAsLong(), clock.instant()) : Optional.empty();
        return new Meter(what, used, limit, reachedOn);
    }

    /** What was measured on each day of the period; of today what there is so far. */
    @Permit(Permit.SIGNED_IN)
    @Transactional
    public List<DayMetric> metrics(Period period) {
        LocalDate today = gauges.today();
        List<DayMetric> metrics = new ArrayList<>(store.metrics(period));
        if (period.has(today)) {
            metrics.removeIf(metric -> metric.date().equals(today) && isGauge(metric.type()));
            metrics.add(new DayMetric(today, Metric.STORAGE, gauges.used(Limited.STORAGE)));
            metrics.add(new DayMetric(today, Metric.USERS, gauges.used(Limited.MEMBERS)));
        }
        return metrics;
    }

    private static boolean isGauge(Metric metric) {
        return metric == Metric.STORAGE || metric == Metric.USERS;
    }

    /** Has the day's gauges kept for every tenant, by jobs; returns how many. */
    public int keepGauges(LocalDate day) {
        ledger.forgetServers(clock.instant().minus(SERVERS_KEPT));
        return jobs.enqueueEverywhere(JOB, new GaugeDay(day), JOB + " " + day);
    }

    /** Keeps the bound tenant's gauges as the day's. */
    @Transactional
    public void keepGaugesHere(GaugeDay day) {
        store.put(Metric.STORAGE, day.day(), gauges.used(Limited.STORAGE));
        store.put(Metric.USERS, day.day(), gauges.used(Limited.MEMBERS));
    }

    /** The job's payload: the day whose end is near. */
    public record GaugeDay(LocalDate day) {}
}
