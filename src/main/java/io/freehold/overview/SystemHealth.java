package io.freehold.overview;

import io.freehold.overview.HealthReport.Component;
import io.freehold.overview.HealthReport.Level;
import io.freehold.overview.control.Examination;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/**
 * How the system does as far as the tenant is concerned: the database, its own jobs, mails and leads, and the
 * installation's scheduled tasks. Of other tenants it tells nothing. A part that cannot be looked at is down
 * and keeps none of the others from being told.
 */
@ApplicationScoped
public class SystemHealth {

    @Inject
    Vitals vitals;

    /** Looks at each part anew. */
    @Permit(Dashboard.VIEW)
    public HealthReport report() {
        List<Component> components = List.of(
                Examination.of("database", vitals::database),
                Examination.of("jobs", vitals::jobs),
                Examination.of("mail", vitals::mail),
                Examination.of("routing", vitals::routing),
                Examination.of("schedules", vitals::schedules));
        Level worst = components.stream()
                .map(Component::status)
                .max(Comparator.naturalOrder())
                .orElse(Level.UP);
        return new HealthReport(worst, components);
    }
}
