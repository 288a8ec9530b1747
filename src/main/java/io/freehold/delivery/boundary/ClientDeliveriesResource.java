package io.freehold.delivery.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.Deliveries;
import io.freehold.delivery.DeliveryView;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A client's deliveries. */
@ApplicationScoped
@Path("/clients/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
public class ClientDeliveriesResource {

    @Inject
    Deliveries deliveries;

    @GET
    @Permit("deliveries.view")
    @Operation(
            summary = "List a client's deliveries",
            description = "As GET /api/deliveries, of one client; 404 for one that is not there to see.")
    @APIResponse(
            responseCode = "200",
            description = "A page of deliveries.",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    public Listing<DeliveryView> list(
            @PathParam("id") UUID id, @BeanParam DeliveryQuery query, @BeanParam PageParams page) {
        return Listing.of("deliveries", deliveries.of(new ClientId(id), query.filter(), page.request(Set.of())));
    }
}
