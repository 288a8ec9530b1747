package io.freehold.intercompany.boundary;

import io.freehold.intercompany.NewTransferPrice;
import io.freehold.intercompany.PastPriceView;
import io.freehold.intercompany.TransferPriceView;
import io.freehold.intercompany.TransferPricing;
import io.freehold.intercompany.Transfers;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a lead costs between two companies. */
@ApplicationScoped
@Path("/intercompany/pricing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intercompany", description = "What one company owes another for leads that it sold in the other's place.")
public class TransferPricingResource {

    @Inject
    TransferPricing pricing;

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "TransferPriceList", description = "A page of prices.")
    record PriceList(List<TransferPriceView> pricing, Listing.Pagination pagination) {}

    /** As {@link PriceList}, of a price's course. */
    @Schema(name = "PastTransferPriceList", description = "A page of a price's course.")
    record PastPriceList(List<PastPriceView> history, Listing.Pagination pagination) {}

    /** A single price as it is answered. */
    @Schema(name = "TransferPriceAnswer", description = "A price.")
    record PriceAnswer(TransferPriceView pricing) implements Versioned {

        @Override
        public int version() {
            return pricing.version();
        }
    }

    @GET
    @Permit(Transfers.VIEW)
    @Operation(
            summary = "List transfer prices",
            description = "The prices of now, one from each company to another and product, of pairs in which a company"
                    + " of the scope takes part.")
    @APIResponse(
            responseCode = "200",
            description = "A page of prices.",
            content = @Content(schema = @Schema(implementation = PriceList.class)))
    public Listing<TransferPriceView> list(
            @BeanParam PairQuery pair,
            @Parameter(description = "Code of a product.", example = "solar") @QueryParam("product") String product,
            @BeanParam PageParams page) {
        return Listing.of("pricing", pricing.list(pair.prices(product), page.request(Set.of())));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Transfers.MANAGE)
    @Operation(
            summary = "Set a transfer price",
            description = "From now on a lead of the product costs that between the two companies; deliveries sent"
                    + " before keep the price that held then, and those that found none take the first that is set. The"
                    + " price that holds already changes nothing. With If-Match it starts from that version, 0 for a"
                    + " first price: 412 when it is no longer the newest. 403 for a pair of which a company was not"
                    + " granted.")
    @APIResponse(
            responseCode = "200",
            description = "The price that holds now, with its version as ETag.",
            content = @Content(schema = @Schema(implementation = PriceAnswer.class)))
    public PriceAnswer set(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewTransferPrice wanted) {
        Optional<Integer> version = Optional.ofNullable(ifMatch).map(Versions::required);
        return new PriceAnswer(pricing.set(wanted, version));
    }

    @GET
    @Path("/{id}/history")
    @Permit(Transfers.VIEW)
    @Operation(summary = "Read a transfer price's course", description = "Every price that held, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the course.",
            content = @Content(schema = @Schema(implementation = PastPriceList.class)))
    public Listing<PastPriceView> history(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return Listing.of("history", pricing.history(id, page.request(Set.of())));
    }
}
