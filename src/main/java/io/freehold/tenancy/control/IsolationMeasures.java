package io.freehold.tenancy.control;

import io.freehold.tenancy.MismatchObserved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The counters of isolation.md: refusals to cross over, and how often a tenant was bound. */
@ApplicationScoped
public class IsolationMeasures {

    @Inject
    private MetricRegistry registry;

    /** A tenant was verified and bound to a request, a socket or a job. */
    public void established() {
        registry.counter("tenant_context_established_total").inc();
    }

    /** Row-level security refused a statement: code above tried to write another tenant's row. */
    public void violation() {
        registry.counter("rls_violation_errors_total").inc();
    }

    void mismatch(@Observes MismatchObserved observed) {
        registry.counter("tenant_mismatch_errors_total").inc();
    }
}
