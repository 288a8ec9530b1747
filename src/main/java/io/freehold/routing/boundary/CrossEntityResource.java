package io.freehold.routing.boundary;

import io.freehold.routing.CrossEntity;
import io.freehold.routing.CrossEntityState;
import io.freehold.routing.CrossEntityTerms;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether leads may change their company. */
@ApplicationScoped
@AnyEntity
@Path("/settings/cross-entity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class CrossEntityResource {

    @Inject
    CrossEntity crossEntity;

    @GET
    @Permit(CrossEntity.ACCESS)
    @Operation(
            summary = "Read the cross-entity fallback",
            description = "Which companies may sell another's leads when that one has no open commande, and when."
                    + " With the version as ETag; before anything was chosen it is 0 and no lead changes its company.")
    @APIResponse(
            responseCode = "200",
            description = "What holds.",
            content = @Content(schema = @Schema(implementation = CrossEntityState.class)))
    public CrossEntityState read() {
        return crossEntity.state();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(CrossEntity.ACCESS)
    @Operation(
            summary = "Replace the cross-entity fallback",
            description = "Takes all pairs of companies at once. Starts from the version in If-Match: 428 without it,"
                    + " 412 when it is no longer the newest. 403 for a pair with a company that was not granted."
                    + " Leads that wait for a commande are tried again.")
    @APIResponse(
            responseCode = "200",
            description = "What holds now.",
            content = @Content(schema = @Schema(implementation = CrossEntityState.class)))
    public CrossEntityState replace(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid CrossEntityTerms wanted) {
        return crossEntity.replace(Versions.required(ifMatch), wanted);
    }
}
