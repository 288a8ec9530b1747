package io.freehold.usage;

import io.freehold.accounts.Plans;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Signal;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.RequestMeter;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import io.freehold.usage.control.Counters;
import io.freehold.usage.control.Flushes;
import io.freehold.usage.control.Told;
import io.freehold.usage.control.Verdicts;
import io.freehold.usage.entity.UsageLedger;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts every tenant's requests in memory and adds them up in the database every few seconds.
 *
 * <p>A request costs one addition and one look into a set. A server that is killed takes with it what it
 * counted since its last flush, at most; a flush whose answer is lost is sent again and added once. Days
 * and months are UTC's; a request at a day's edge may count for the day of its flush.
 */
@ApplicationScoped
public class Metering implements RequestMeter {

    private static final Logger LOG = System.getLogger(Metering.class.getName());

    private final Counters counters = new Counters();
    private final Verdicts verdicts = new Verdicts();
    private final Told told = new Told();
    private final Signal stopped = new Signal();
    private volatile boolean stopping;
    private Flushes flushes;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "usage.flush.seconds", defaultValue = "5")
    private int flushSeconds;

    private UsageLedger ledger;
    private Plans plans;
    private UsageNotices notices;
    private Clock clock;

    /** For the container. */
    protected Metering() {}

    @Inject
    public Metering(UsageLedger ledger, Plans plans, UsageNotices notices, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.plans = plans;
        this.notices = notices;
        this.clock = clock;
        this.flushes = new Flushes(ids.next());
    }

    @Override
    public void requireLeft(TenantId tenant) {
        if (verdicts.isUsedUp(tenant)) {
            throw new Refusal.PaymentRequired(
                            "LIMIT_REACHED",
                            "This month's requests of the plan are used up. They begin anew next month, or with a larger plan.")
                    .raise();
        }
    }

    @Override
    public void count(TenantId tenant) {
        counters.count(tenant);
    }

    /** Begins as soon as the schema is there. */
    public void start() {
        Migrations.then(() -> threads.newThread(this::work).start());
    }

    /** Adds up what was counted last, and ends. */
    public void stop() {
        stopping = true;
        stopped.give();
        if (Migrations.done()) {
            flush();
        }
    }

    private void work() {
        Duration interval = Duration.ofSeconds(Math.max(1, flushSeconds));
        while (!stopping) {
            stopped.await(interval);
            flush();
        }
    }

    /** One interval's work; what the database does not take now is sent again in the next. */
    synchronized void flush() {
        LocalDate today = LocalDate.now(clock);
        Map<TenantId, Long> fresh = counters.take();
        flushes.add(fresh, today);
        verdicts.called(fresh.keySet());
        try {
            flushes.next().ifPresent(flush -> {
                ledger.add(flush, clock.instant());
                flushes.settled();
            });
            judge(today.withDayOfMonth(1));
        } catch (RuntimeException e) {
            Level level = DatabaseFailure.isOutage(e) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "Requests could not be added up; the next interval tries again.", e);
        }
    }

    private void judge(LocalDate month) {
        Set<TenantId> open = verdicts.open();
        if (!open.isEmpty()) {
            Map<TenantId, Long> used = ledger.requestsSince(month, open);
            Map<TenantId, OptionalLong> limits = plans.apiCallsPerMonth(open);
            verdicts.judged(used, limits);
            limits.forEach((tenant, limit) ->
                    limit.ifPresent(most -> tell(tenant, month, used.getOrDefault(tenant, 0L), most)));
        }
    }

    private void tell(TenantId tenant, LocalDate month, long used, long limit) {
        try {
            told.news(tenant, month, used, limit).ifPresent(percent -> {
                TenantScope.in(
                        tenant,
                        () -> Caller.as(Caller.SYSTEM, () -> {
                            notices.reached(Limited.API_CALLS, used, limit);
                            return percent;
                        }));
                told.told(tenant, percent);
            });
        } catch (RuntimeException e) {
            // One tenant's trouble keeps no other from being told.
            LOG.log(Level.ERROR, "The owners of tenant " + tenant + " could not be told of its usage.", e);
        }
    }
}
