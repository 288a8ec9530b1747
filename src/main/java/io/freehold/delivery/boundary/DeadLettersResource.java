package io.freehold.delivery.boundary;

import io.freehold.delivery.DeadLetters;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryView;
import io.freehold.delivery.Outcomes;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deliveries that wait for somebody. */
@ApplicationScoped
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
public class DeadLettersResource {

    @Inject
    DeadLetters letters;

    @GET
    @Path("/dead-letters")
    @Permit("deliveries.view")
    @Operation(
            summary = "List dead letters",
            description = "Deliveries that were refused for good or failed too often. The latest first, by offset or by"
                    + " cursor.")
    @APIResponse(
            responseCode = "200",
            description = "A page of deliveries.",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    public Listing<DeliveryView> list(@BeanParam PageParams page) {
        return Listing.of("deliveries", letters.list(page.request(Set.of())));
    }

    @POST
    @Path("/{id}/replay")
    @Permit(Outcomes.PERMISSION)
    @Operation(
            summary = "Replay a dead letter",
            description = "Sends it anew, with all its tries before it. 409 for any other delivery.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; events and the delivery itself tell how it ends.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response replay(@PathParam("id") UUID id) {
        return Response.accepted(new DeliveryAnswer(letters.replay(new DeliveryId(id))))
                .build();
    }
}
