package io.freehold.usage;

import io.freehold.tenancy.Allowance;
import jakarta.enterprise.context.ApplicationScoped;

/** Limits of the bound tenant's plan. */
@ApplicationScoped
public class PlanLimits implements Allowance {

    @Override
    public void requireOneMore(Limited what) {
        // Counted by the module as soon as it counts.
    }
}
