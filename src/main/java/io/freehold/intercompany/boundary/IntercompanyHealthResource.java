package io.freehold.intercompany.boundary;

import io.freehold.intercompany.IntercompanyHealth;
import io.freehold.intercompany.IntercompanyStanding;
import io.freehold.intercompany.Transfers;
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

/** How settling between companies fares. */
@ApplicationScoped
@Path("/intercompany/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intercompany")
public class IntercompanyHealthResource {

    @Inject
    IntercompanyStanding standing;

    @GET
    @Permit(Transfers.VIEW)
    @Operation(
            summary = "Look at settling between companies",
            description = "What waits, what is in error and wants a price, the newest run and what each pair owes.")
    @APIResponse(
            responseCode = "200",
            description = "How it fares; degraded while a transfer is in error or the last run failed.",
            content = @Content(schema = @Schema(implementation = IntercompanyHealth.class)))
    public IntercompanyHealth look() {
        return standing.look();
    }
}
