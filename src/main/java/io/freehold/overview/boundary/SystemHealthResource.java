package io.freehold.overview.boundary;

import io.freehold.overview.Dashboard;
import io.freehold.overview.HealthReport;
import io.freehold.overview.SystemHealth;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the system does. */
@ApplicationScoped
@Path("/system/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
public class SystemHealthResource {

    @Inject
    SystemHealth health;

    @GET
    @Permit(Dashboard.VIEW)
    @Operation(
            summary = "Read the system's health",
            description = "Database, the tenant's own jobs, mails and leads, and the scheduled tasks. Answers 200"
                    + " whatever it finds; the status is the worst of the components.")
    @APIResponse(
            responseCode = "200",
            description = "What was found just now.",
            content = @Content(schema = @Schema(implementation = HealthReport.class)))
    public HealthReport get() {
        return health.report();
    }
}
