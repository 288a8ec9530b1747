package io.freehold.billing.boundary;

import io.freehold.billing.PriceView;
import io.freehold.billing.Pricing;
import io.freehold.commandes.ClientId;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What leads cost a client. */
@ApplicationScoped
@Path("/clients/{id}/pricing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
public class ClientPricingResource {

    /** What each product costs the client. */
    @Schema(name = "ClientPricing")
    public record PricingAnswer(List<PriceView> prices) {}

    @Inject
    Pricing pricing;

    @GET
    @Permit(Pricing.VIEW)
    @Operation(
            summary = "Show what leads cost a client",
            description = "For each product the client's own price of the list, else the default. A commande may have"
                    + " a price of its own.")
    @APIResponseSchema(value = PricingAnswer.class, responseCode = "200", responseDescription = "The prices.")
    public PricingAnswer of(@PathParam("id") UUID id) {
        return new PricingAnswer(pricing.of(new ClientId(id)));
    }
}
