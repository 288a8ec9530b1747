package io.freehold.monitoring.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.freehold.monitoring.RouteSummary;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** A sliding window for each tenant that was seen lately. */
@ApplicationScoped
public class Windows {
    /** Tenants kept at once; each takes some 100 kB when it uses every route. */
    private static final int TENANTS_MAX = 200;

    private final Cache<TenantId, Window> byTenant = Caffeine.newBuilder()
            .maximumSize(TENANTS_MAX)
            .expireAfterAccess(Window.LENGTH)
            .build();

    private Clock clock;

    /** For the container. */
    protected Windows() {}

    @Inject
    public Windows(Clock clock) {
        this.clock = clock;
    }

    /** Adds a request. */
    public void add(TenantId tenant, String route, String method, boolean error, Duration took) {
        byTenant.get(tenant, id -> new Window()).add(route, method, error, took, clock.instant());
    }

    /** What the tenant's window holds. */
    public RouteSummary summary(TenantId tenant) {
        return byTenant.get(tenant, id -> new Window()).summary(clock.instant());
    }
}
