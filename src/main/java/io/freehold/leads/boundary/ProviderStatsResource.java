package io.freehold.leads.boundary;

import io.freehold.leads.LeadFigures;
import io.freehold.leads.LeadStats;
import io.freehold.leads.ProviderId;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A provider's week in figures. */
@ApplicationScoped
@Path("/providers/{id}/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class ProviderStatsResource {

    @Inject
    LeadFigures figures;

    @GET
    @Permit("providers.access")
    @Operation(summary = "Figures of a provider's week", description = "As those of all leads; without trials.")
    @APIResponseSchema(value = LeadStats.class, responseCode = "200", responseDescription = "The figures.")
    public LeadStats get(
            @PathParam("id") UUID id,
            @Parameter(description = "The week; the present one when absent.", example = "2026-W10") @QueryParam("week")
                    String week) {
        return figures.ofProvider(new ProviderId(id), LeadStatsResource.week(week));
    }
}
