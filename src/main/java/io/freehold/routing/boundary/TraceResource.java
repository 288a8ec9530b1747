package io.freehold.routing.boundary;

import io.freehold.leads.LeadId;
import io.freehold.routing.TraceView;
import io.freehold.routing.Traces;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a lead went where it did. */
@ApplicationScoped
@Path("/leads/{id}/trace")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class TraceResource {

    @Inject
    Traces traces;

    @GET
    @Permit("leads.view")
    @Operation(
            summary = "Explain a lead's routing",
            description = "Every commande that was considered, with the rule that refused it or that it was chosen.")
    @APIResponse(
            responseCode = "200",
            description = "The newest trace.",
            content = @Content(schema = @Schema(implementation = TraceView.class)))
    public TraceView get(@PathParam("id") UUID id) {
        return traces.of(new LeadId(id));
    }
}
