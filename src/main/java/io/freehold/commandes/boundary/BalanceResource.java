package io.freehold.commandes.boundary;

import io.freehold.commandes.BalanceTerms;
import io.freehold.commandes.BalanceView;
import io.freehold.commandes.Balances;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.MovementFilter;
import io.freehold.commandes.MovementKind;
import io.freehold.commandes.MovementView;
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
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client has paid beforehand or may owe. */
@ApplicationScoped
@Path("/clients/{id}/balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing", description = "Prices, balances, credits, the weekly ledger and facturation.")
public class BalanceResource {

    /** A balance as it is answered. */
    @Schema(name = "ClientBalanceAnswer")
    public record BalanceAnswer(BalanceView balance) implements Versioned {

        @Override
        public int version() {
            return balance.version();
        }
    }

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "BalanceMovementList")
    public record MovementList(List<MovementView> movements, Listing.Pagination pagination) {}

    @Inject
    Balances balances;

    @GET
    @Permit(Balances.VIEW)
    @Operation(
            summary = "Show a client's balance",
            description = "Mode, balance and limit, with their version as ETag.")
    @APIResponseSchema(value = BalanceAnswer.class, responseCode = "200", responseDescription = "The balance.")
    public BalanceAnswer get(@PathParam("id") UUID id) {
        return new BalanceAnswer(balances.get(new ClientId(id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Balances.MANAGE)
    @Operation(
            summary = "Agree how a client pays",
            description =
                    "Starts from the version in If-Match: 428 without it, 412 when it is stale. In modes prepaid and"
                            + " credit a lead is routed to the client only while its balance pays for it; money that"
                            + " opens places has leads tried again which wait.")
    @APIResponseSchema(
            value = BalanceAnswer.class,
            responseCode = "200",
            responseDescription = "The balance afterwards.")
    public BalanceAnswer agree(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid BalanceTerms terms) {
        return new BalanceAnswer(balances.agree(new ClientId(id), Versions.required(ifMatch), terms));
    }

    @GET
    @Path("/movements")
    @Permit(Balances.VIEW)
    @Operation(
            summary = "List the movements of a client's balance",
            description = "Newest first, by offset or by cursor: what was entered, each place that was paid or"
                    + " given back, and what paid invoices settled, with the balance it left.")
    @APIResponseSchema(value = MovementList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<MovementView> movements(@PathParam("id") UUID id, @BeanParam PageParams page) {
        ClientId client = new ClientId(id);
        balances.get(client);
        MovementFilter filter = new MovementFilter(
                EnumSet.allOf(MovementKind.class), Optional.of(client), Optional.empty(), Optional.empty());
        return Listing.of("movements", balances.movements(filter, page.request(Set.of())));
    }
}
