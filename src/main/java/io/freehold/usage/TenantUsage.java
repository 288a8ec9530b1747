package io.freehold.usage;

import io.freehold.accounts.Visits;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tenants' usage as operators see it: figures, and nothing of what they were made with. */
@ApplicationScoped
public class TenantUsage {

    private static final String VIEW = "tenants.view";

    @Inject
    Visits visits;

    @Inject
    Usage usage;

    /** What the tenant uses of its plan; 404 when there is no such tenant. */
    @Permit(VIEW)
    public UsageView of(UUID tenant) {
        return visits.in(tenant, Set.of(), usage::own);
    }

    /** What was measured of the tenant on each day; 404 when there is no such tenant. */
    @Permit(VIEW)
    public List<DayMetric> metrics(UUID tenant, Period period) {
        return visits.in(tenant, Set.of(), () -> usage.metrics(period));
    }
}
