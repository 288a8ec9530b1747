package io.freehold.delivery.boundary;

import io.freehold.delivery.Deliveries;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryStats;
import io.freehold.delivery.DeliveryView;
import io.freehold.kernel.Asked;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deliveries as members work with them. */
@ApplicationScoped
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries", description = "Leads on their way to clients.")
public class DeliveriesResource {

    @Inject
    Deliveries deliveries;

    @GET
    @Permit("deliveries.view")
    @Operation(
            summary = "List deliveries",
            description = "Newest first, by offset or by cursor, under the given filters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of deliveries.",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    public Listing<DeliveryView> list(@BeanParam DeliveryQuery query, @BeanParam PageParams page) {
        return Listing.of("deliveries", deliveries.list(query.filter(), page.request(Set.of())));
    }

    @GET
    @Path("/{id}")
    @Permit("deliveries.view")
    @Operation(summary = "Read a delivery", description = "The delivery, and its version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public DeliveryAnswer get(@PathParam("id") UUID id) {
        return new DeliveryAnswer(deliveries.get(new DeliveryId(id)));
    }

    @GET
    @Path("/stats")
    @Permit("deliveries.view")
    @Operation(
            summary = "Count a week's deliveries",
            description = "Those that were created in the week, by status, outcome, client and day, with what is to be"
                    + " paid for those that are sent and neither rejected nor removed.")
    @APIResponse(
            responseCode = "200",
            description = "The counts; every status, outcome and day is there.",
            content = @Content(schema = @Schema(implementation = DeliveryStats.class)))
    public DeliveryStats stats(
            @Parameter(
                            description = "ISO week in the time of Paris; the running one when absent.",
                            example = "2026-W47")
                    @QueryParam("week")
                    String week) {
        Asked asked = new Asked();
        var wanted = asked.week("week", week);
        asked.refuse();
        return deliveries.stats(wanted);
    }

    @GET
    @Path("/download")
    @Produces("text/csv")
    @Permit("deliveries.view")
    @Operation(
            summary = "Download deliveries",
            description = "The leads of all deliveries under the filters as one CSV file, at most 10,000.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response downloadAll(@BeanParam DeliveryQuery query) {
        return file("deliveries.csv", deliveries.download(query.filter()));
    }

    @GET
    @Path("/{id}/download")
    @Produces("text/csv")
    @Permit("deliveries.view")
    @Operation(summary = "Download a delivery", description = "The CSV file that the client gets.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response download(@PathParam("id") UUID id) {
        DeliveryId delivery = new DeliveryId(id);
        return file("delivery-" + delivery + ".csv", deliveries.download(delivery));
    }

    private static Response file(String name, String content) {
        return Response.ok(content, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
