package io.freehold.usage;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.Plans;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Allowance;
import io.freehold.usage.control.Gauges;
import io.freehold.usage.entity.UsageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.OptionalLong;

/**
 * Limits of the bound tenant's plan, with what was agreed beyond it. Judged under a lock that lasts as
 * long as the caller's transaction: of two who want the last place one waits, and is refused.
 */
@ApplicationScoped
public class PlanLimits implements Allowance {

    /** Plans count storage in these (spec: tenants). */
    static final long GIGABYTE = 1_000_000_000L;

    @Inject
    Plans plans;

    @Inject
    Gauges gauges;

    @Inject
    UsageStore store;

    @Inject
    UsageNotices notices;

    @Override
    @Transactional(TxType.MANDATORY)
    public void requireOneMore(Limited what) {
        requireRoom(what, 1);
    }

    /** As {@link #requireOneMore}, for so many; storage in bytes. */
    @Transactional(TxType.MANDATORY)
    public void requireRoom(Limited what, long more) {
        OptionalLong limit = of(plans.current(), what);
        if (limit.isEmpty()) {
            return;
        }
        store.hold(Metric.of(what));
        long used = gauges.used(what);
        if (more > limit.getAsLong() - used) {
            throw new Refusal.PaymentRequired(
                            "LIMIT_REACHED",
                            "The plan allows no more " + UsageNotices.inWords(what) + ". A larger plan does.")
                    .raise();
        }
        notices.reached(what, used + more, limit.getAsLong());
    }

    /** The terms' limit of the thing; storage in bytes. */
    static OptionalLong of(PlanTerms terms, Limited what) {
        OptionalLong limit = terms.limits().of(what);
        return what == Limited.STORAGE && limit.isPresent() ? bytes(limit.getAsLong()) : limit;
    }

    private static OptionalLong bytes(long gigabytes) {
        return gigabytes > Long.MAX_VALUE / GIGABYTE ? OptionalLong.empty() : OptionalLong.of(gigabytes * GIGABYTE);
    }
}
