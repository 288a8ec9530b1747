package io.freehold.billing.boundary;

import io.freehold.billing.Credits;
import io.freehold.billing.Pricing;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.MovementKind;
import io.freehold.commandes.MovementView;
import io.freehold.commandes.NewMovement;
import io.freehold.commandes.Texts;
import io.freehold.kernel.Money;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Money that members enter in clients' balances. */
@ApplicationScoped
@Path("/billing/credits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
public class CreditsResource {

    /** Money to enter. */
    @Schema(name = "NewCredit", description = "Money to enter in a client's balance.")
    public record CreditRequest(
            @NotNull @Schema(description = "Whose balance it is.")
            ClientId clientId,

            @NotNull @Size(max = 20) @Schema(description = "Above 0; a correction may be below.", examples = "500.00")
            String amount,

            @Schema(description = "ISO 4217, that of the client's balance.", examples = "EUR")
            @NotNull
            @Pattern(regexp = Texts.CURRENCY, message = "must be a code of ISO 4217")
            String currency,

            @NotNull @Schema(description = "prepayment, credit or correction.")
            MovementKind kind,

            @Schema(description = "What it is for.") Optional<@Size(max = 500) String> note) {

        NewMovement movement() {
            return new NewMovement(clientId, new Money(Money.decimal("amount", amount), currency), kind, note);
        }
    }

    /** A single credit as it is answered. */
    @Schema(name = "CreditAnswer")
    public record CreditAnswer(MovementView credit) {}

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "CreditList")
    public record CreditList(List<MovementView> credits, Listing.Pagination pagination) {}

    @Inject
    Credits credits;

    @GET
    @Permit(Pricing.VIEW)
    @Operation(
            summary = "List credits",
            description = "Prepayments, credits and corrections, newest first, by offset or by cursor.")
    @APIResponseSchema(value = CreditList.class, responseCode = "200", responseDescription = "A page of credits.")
    public Listing<MovementView> list(@BeanParam CreditQuery query, @BeanParam PageParams page) {
        return Listing.of("credits", credits.list(query.filter(), page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Pricing.MANAGE)
    @Idempotent
    @Operation(
            summary = "Enter a credit",
            description =
                    "Adds a prepayment or a credit to the client's balance; a correction may also take away. Leads"
                            + " that wait for the money are tried again.")
    @APIResponseSchema(value = CreditAnswer.class, responseCode = "201", responseDescription = "The credit.")
    public Response enter(@NotNull @Valid CreditRequest request) {
        MovementView entered = credits.enter(request.movement());
        return Response.created(URI.create("billing/credits?client=" + request.clientId()))
                .entity(new CreditAnswer(entered))
                .build();
    }
}
