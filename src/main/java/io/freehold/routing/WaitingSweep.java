package io.freehold.routing;

import io.freehold.leads.LeadStatus;
import io.freehold.routing.entity.WaitingTenants;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Looks over all tenants for leads that wait and has each tenant's tried by a job of its own. */
@ApplicationScoped
public class WaitingSweep {

    @Inject
    WaitingTenants tenants;

    @Inject
    WaitingLeads waiting;

    @Inject
    Clock clock;

    /**
     * Sweeps once.
     *
     * @param status {@code new} or {@code no_open_orders}
     * @param name of this sweep; a tenant gets no second job for it
     * @return tenants that have something to try
     */
    public int sweep(LeadStatus status, String name) {
        Instant now = clock.instant();
        Instant oldest = now.minus(WaitingLeads.AGE_MAX);
        List<TenantId> found = status == LeadStatus.NEW
                ? tenants.withNewLeads(oldest, now.minus(WaitingLeads.NEW_AGE_MIN))
                : tenants.withoutOpenOrders(oldest, now);
        found.forEach(tenant -> TenantScope.in(tenant, () -> waiting.ask(status, name)));
        return found.size();
    }
}
