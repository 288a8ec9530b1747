package io.freehold.monitoring;

import io.freehold.kernel.Measures;
import io.freehold.monitoring.control.Windows;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** What every answered request adds to the measures. */
@ApplicationScoped
public class RequestMeasures {
    private static final String NO_TENANT = "none";

    private Measures measures;
    private Windows windows;

    /** For the container. */
    protected RequestMeasures() {}

    @Inject
    public RequestMeasures(Measures measures, Windows windows) {
        this.measures = measures;
        this.windows = windows;
    }

    /**
     * A request was answered.
     *
     * @param route its template, such as {@code /api/leads/{id}}; never the path, whose values are
     *     without number
     */
    public void answered(String route, String method, int status, Duration took, Optional<TenantId> tenant) {
        measures.took(
                "request_duration_ms",
                took.toMillis(),
                "route",
                route,
                "method",
                method,
                "status",
                Integer.toString(status));
        measures.count(
                "http_requests_total",
                "tenant_id",
                tenant.map(id -> measures.tenantLabel(id.value())).orElse(NO_TENANT));
        tenant.ifPresent(id -> windows.add(id, route, method, status >= 500, took));
    }
}
