package io.freehold.overview.boundary;

import io.freehold.overview.Dashboard;
import io.freehold.overview.DashboardStats;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dashboard's figures. */
@ApplicationScoped
@Path("/leads/dashboard-stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview", description = "How things stand.")
public class DashboardResource {

    @Inject
    Dashboard dashboard;

    @GET
    @Permit(Dashboard.VIEW)
    @Operation(
            summary = "Read the dashboard",
            description = "The figures of a week. Every key is always there: a widget that could not be read has its"
                    + " empty value and is named in _errors.")
    @APIResponse(
            responseCode = "200",
            description = "All widgets.",
            content = @Content(schema = @Schema(implementation = DashboardStats.class)))
    public DashboardStats get(@BeanParam WeekQuery query) {
        return dashboard.stats(query.week(), query.product());
    }
}
