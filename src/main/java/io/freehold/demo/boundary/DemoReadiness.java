package io.freehold.demo.boundary;

import io.freehold.demo.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the demo data is being made: whoever signs in then would find half of it. */
@Readiness
@ApplicationScoped
public class DemoReadiness implements HealthCheck {

    @Inject
    Demonstration demonstration;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(demonstration.isOver()).build();
    }
}
