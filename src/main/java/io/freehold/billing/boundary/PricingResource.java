package io.freehold.billing.boundary;

import io.freehold.billing.NewPrice;
import io.freehold.billing.PriceView;
import io.freehold.billing.Pricing;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The price list. */
@ApplicationScoped
@Path("/billing/pricing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
public class PricingResource {

    /** A single price as it is answered. */
    @Schema(name = "PriceAnswer")
    public record PriceAnswer(PriceView price) {}

    @Inject
    Pricing pricing;

    @GET
    @Permit(Pricing.VIEW)
    @Operation(
            summary = "List prices",
            description = "What holds now and what is to hold later: defaults of products, and prices of clients of"
                    + " the companies in scope.")
    @APIResponseSchema(value = PriceList.class, responseCode = "200", responseDescription = "A page of prices.")
    public Listing<PriceView> list(@BeanParam PriceQuery query, @BeanParam PageParams page) {
        return Listing.of("prices", pricing.list(query.filter(), page.request(Set.of())));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Pricing.MANAGE)
    @Operation(
            summary = "Set a price",
            description =
                    "A client's for a product, or without a client the product's default. Commandes that follow the"
                            + " list cost so for leads that are routed from then on; what was routed before keeps"
                            + " what was agreed. A commande's own price comes first, then its client's, then the"
                            + " default. 403 ENTITY_OUT_OF_SCOPE for a default that commandes of a company follow"
                            + " which the caller was not granted.")
    @APIResponseSchema(value = PriceAnswer.class, responseCode = "200", responseDescription = "The price.")
    public PriceAnswer set(@NotNull @Valid NewPrice wanted) {
        return new PriceAnswer(pricing.set(wanted));
    }

    @GET
    @Path("/history")
    @Permit(Pricing.VIEW)
    @Operation(summary = "List every price that ever was", description = "Newest first.")
    @APIResponseSchema(value = PriceList.class, responseCode = "200", responseDescription = "A page of prices.")
    public Listing<PriceView> history(@BeanParam PriceQuery query, @BeanParam PageParams page) {
        return Listing.of("prices", pricing.history(query.filter(), page.request(Set.of())));
    }
}
