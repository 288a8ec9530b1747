package io.freehold.usage;

import io.freehold.accounts.MonthlyCalls;
import io.freehold.tenancy.Allowance.Limited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the tenant's requests of this month to the module below. */
@ApplicationScoped
public class CountedCalls implements MonthlyCalls {

    @Inject
    Usage usage;

    @Override
    public long soFar() {
        return usage.own().of(Limited.API_CALLS).used();
    }
}
