package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryBulk;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryView;
import io.freehold.delivery.Outcomes;
import io.freehold.delivery.Sendings;
import io.freehold.kernel.Refusal;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members do with deliveries. */
@ApplicationScoped
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
public class DeliveryActsResource {

    @Inject
    Sendings sendings;

    @Inject
    Outcomes outcomes;

    @Inject
    DeliveryBulk bulk;

    @POST
    @Path("/{id}/send")
    @Permit(Sendings.PERMISSION)
    @Operation(
            summary = "Send a delivery",
            description = "Sends a pending or failed delivery to its client, soon after the answer. 409 for one that"
                    + " is on its way or sent.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; events and the delivery itself tell how it ends.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response send(@PathParam("id") UUID id) {
        return accepted(sendings.send(new DeliveryId(id)));
    }

    @POST
    @Path("/{id}/resend")
    @Permit(Sendings.PERMISSION)
    @Operation(
            summary = "Send a delivery again",
            description = "Sends a failed or pending delivery, or one that the client has a second time, as another"
                    + " mail. 409 for one that is on its way, rejected or removed.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; events and the delivery itself tell how it ends.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response resend(@PathParam("id") UUID id) {
        return accepted(sendings.resend(new DeliveryId(id)));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Outcomes.PERMISSION)
    @Operation(
            summary = "Reject a delivery",
            description = "The client gives a sent delivery back: its place in the commande is free again and nothing"
                    + " is to be paid. 409 for one that is not sent, or rejected or removed already.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery afterwards.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public DeliveryAnswer reject(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return new DeliveryAnswer(outcomes.reject(new DeliveryId(id), why.reason()));
    }

    @POST
    @Path("/{id}/accept")
    @Permit(Outcomes.PERMISSION)
    @Operation(
            summary = "Take a rejection back",
            description = "A rejected delivery is accepted again, in a place of the commande as of now. 409 for one"
                    + " that is not rejected.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery afterwards.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public DeliveryAnswer accept(@PathParam("id") UUID id) {
        return new DeliveryAnswer(outcomes.accept(new DeliveryId(id)));
    }

    @POST
    @Path("/{id}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Outcomes.PERMISSION)
    @Operation(
            summary = "Remove a delivery",
            description = "A sent delivery is taken out by us, for good: its place in the commande is free again and"
                    + " nothing is to be paid. 409 for one that is not sent, or rejected or removed already.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery afterwards.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public DeliveryAnswer remove(@PathParam("id") UUID id, @NotNull @Valid Reason why) {
        return new DeliveryAnswer(outcomes.remove(new DeliveryId(id), why.reason()));
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Sendings.PERMISSION)
    @Operation(
            summary = "Do the same to many deliveries",
            description = "Each is done or refused by itself; rejecting, accepting and removing need the permission"
                    + " 'deliveries.manage' too.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each.",
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public BulkAnswer all(@NotNull @Valid BulkOrder order) {
        DeliveryBulk.Act act = DeliveryBulk.Act.find(order.action()).orElseThrow();
        return BulkAnswer.of(bulk.all(order.ids(), act, reason(act, order)));
    }

    private static String reason(DeliveryBulk.Act act, BulkOrder order) {
        boolean needed = act == DeliveryBulk.Act.REJECT || act == DeliveryBulk.Act.REMOVE;
        String reason = order.reason().map(String::strip).orElse("");
        if (needed && reason.isEmpty()) {
            throw Refusal.Invalid.of("reason", "must not be blank").raise();
        }
        return reason;
    }

    private static Response accepted(DeliveryView delivery) {
        return Response.accepted(new DeliveryAnswer(delivery)).build();
    }
}
