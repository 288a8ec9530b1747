package io.freehold.monitoring.boundary;

import io.freehold.monitoring.Monitoring;
import io.freehold.monitoring.RouteSummary;
import io.freehold.tenancy.Enveloped;
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

/** The dashboard's page on the API. */
@Path("admin/monitoring/summary")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
public class MonitoringSummaryResource {
    /** The enveloped form; the shape that OpenAPI shows. */
    @Schema(name = "RouteSummaryEnvelope")
    public record Wrapped(boolean ok, RouteSummary data) {}

    @Inject
    private Monitoring monitoring;

    @GET
    @Enveloped
    @Permit(Monitoring.VIEW)
    @Operation(
            summary = "Summary of the API",
            description = "How this tenant's requests of the last five minutes fared, route by route.")
    @APIResponse(
            responseCode = "200",
            description = "Count, error rate and durations of each route.",
            content = @Content(schema = @Schema(implementation = Wrapped.class)))
    public RouteSummary summary() {
        return monitoring.summary();
    }
}
