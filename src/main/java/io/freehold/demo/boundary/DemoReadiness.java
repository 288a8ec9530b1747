package io.freehold.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the demo data is being made: whoever signs in then would find half of it. */
@Readiness
@ApplicationScoped
public class DemoReadiness implements HealthCheck {

    private volatile boolean reached;

    void reached() {
        reached = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(reached).build();
    }
}
