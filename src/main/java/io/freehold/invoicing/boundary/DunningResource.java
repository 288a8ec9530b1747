package io.freehold.invoicing.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.invoicing.ClientDunning;
import io.freehold.invoicing.Dunning;
import io.freehold.invoicing.DunningEdit;
import io.freehold.invoicing.InvoiceDrafts;
import io.freehold.invoicing.Invoices;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a client is that does not pay. */
@ApplicationScoped
@Path("/clients/{id}/dunning")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class DunningResource {

    @Inject
    Dunning dunning;

    @GET
    @Permit(Invoices.PERMISSION)
    @Operation(
            summary = "Read a client's dunning",
            description = "How far it is, and its overdue invoices; with the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The dunning.",
            content = @Content(schema = @Schema(implementation = ClientDunning.class)))
    public ClientDunning get(@PathParam("id") UUID id) {
        return dunning.get(new ClientId(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(InvoiceDrafts.PERMISSION)
    @Operation(
            summary = "Leave a client alone",
            description =
                    "Up to a day it is neither reminded nor paused, and a pause is lifted; without a day it is as all"
                            + " others. Starts from the version in If-Match, \"v0\" the first time.")
    @APIResponse(
            responseCode = "200",
            description = "The dunning afterwards.",
            content = @Content(schema = @Schema(implementation = ClientDunning.class)))
    public ClientDunning exempt(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DunningEdit edit) {
        return dunning.exempt(new ClientId(id), Versions.required(ifMatch), edit);
    }
}
