package io.freehold.usage;

import io.freehold.tenancy.Allowance.Limited;
import io.freehold.usage.control.Gauges;
import io.freehold.usage.entity.UsageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The cases of a tenant's month: service requests and support tickets, counted when they are opened. */
@ApplicationScoped
public class Cases {

    @Inject
    PlanLimits limits;

    @Inject
    UsageStore store;

    @Inject
    Gauges gauges;

    /** One more was opened, in the caller's transaction; 402 {@code LIMIT_REACHED} when the month's are used up. */
    @Transactional(TxType.MANDATORY)
    public void opened() {
        limits.requireOneMore(Limited.CASES);
        store.add(Metric.CASES, gauges.today(), 1);
    }
}
