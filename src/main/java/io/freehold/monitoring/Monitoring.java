package io.freehold.monitoring;

import io.freehold.monitoring.control.Windows;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How the tenant's own requests fared. Nobody learns from it how busy others are. */
@ApplicationScoped
public class Monitoring {
    /** What lets a member see it. */
    public static final String VIEW = "monitoring.view";

    private Windows windows;

    /** For the container. */
    protected Monitoring() {}

    @Inject
    public Monitoring(Windows windows) {
        this.windows = windows;
    }

    /** The bound tenant's requests of the last minutes that this server answered, busiest route first. */
    @Permit(VIEW)
    public RouteSummary summary() {
        return windows.summary(TenantScope.current());
    }
}
