package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.ReturnView;
import io.freehold.delivery.Returns;
import io.freehold.delivery.Sendings;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filing a client's return of a delivery. */
@ApplicationScoped
@Path("/deliveries/{id}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class FilingResource {

    @Inject
    Returns returns;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Sendings.PERMISSION)
    @Idempotent
    @Operation(
            summary = "File a return",
            description = "The client wants to give a delivery back, within its own days after the sending. Accepted at"
                    + " once where the client's returns are. 409 afterwards, for a delivery that is not sent and"
                    + " accepted, and while another return of it waits for a decision.")
    @APIResponse(
            responseCode = "201",
            description = "The return.",
            content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
    public Response file(@PathParam("id") UUID id, @NotNull @Valid NewReturn said) {
        ReturnView filed = returns.file(new DeliveryId(id), said.reason(), said.note());
        return Response.created(URI.create("/api/returns?delivery=" + id))
                .entity(new ReturnAnswer(filed))
                .build();
    }
}
