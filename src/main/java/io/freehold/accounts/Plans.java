package io.freehold.accounts;

import io.freehold.accounts.control.EffectiveTerms;
import io.freehold.accounts.entity.OverrideStore;
import io.freehold.accounts.entity.PlanCatalogue;
import io.freehold.accounts.entity.PlanStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What tenants may use. The catalogue is one set of tables and the sole source of features and limits
 * (spec: tenants); what was agreed with one tenant lies over it.
 */
@ApplicationScoped
public class Plans {

    @Inject
    PlanStore plans;

    @Inject
    PlanCatalogue catalogue;

    @Inject
    OverrideStore overrides;

    @Inject
    Clock clock;

    /** The bound tenant's plan with its overrides that have not expired. */
    @Transactional
    public PlanTerms current() {
        PlanTerms plan = plans.findCurrent().orElseThrow(() -> new Refusal.NotFound().raise());
        return EffectiveTerms.of(plan, overrides.inForce(clock.instant()), plans.features());
    }

    /** Every plan, the smallest first. */
    public List<PlanTerms> catalogue() {
        return catalogue.plans();
    }

    /** Requests a month that each of the tenants has, overrides included; for the meter, which holds all to it. */
    public Map<TenantId, OptionalLong> apiCallsPerMonth(Set<TenantId> tenants) {
        return catalogue.apiCallsPerMonth(tenants, clock.instant());
    }
}
