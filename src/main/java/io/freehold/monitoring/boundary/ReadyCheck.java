package io.freehold.monitoring.boundary;

import io.freehold.monitoring.DatabaseWatch;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.SelfCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the schema is there, the database answers, and the fences between tenants stand. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    @Inject
    private DatabaseWatch watch;

    @Inject
    private SelfCheck selfCheck;

    @Override
    public HealthCheckResponse call() {
        boolean migrated = Migrations.done();
        boolean database = watch.isAlive();
        boolean isolation = selfCheck.isSound();
        return HealthCheckResponse.named("freehold")
                .withData("migrated", migrated)
                .withData("database", database)
                .withData("isolation", isolation)
                .status(migrated && database && isolation)
                .build();
    }
}
