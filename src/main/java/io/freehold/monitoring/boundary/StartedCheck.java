package io.freehold.monitoring.boundary;

import io.freehold.tenancy.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started: the schema is at this version's level. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(Migrations.done()).build();
    }
}
