package io.freehold.delivery.boundary;

import io.freehold.delivery.Outcomes;
import io.freehold.delivery.ReturnId;
import io.freehold.delivery.ReturnView;
import io.freehold.delivery.Returns;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clients' returns and the decisions about them. */
@ApplicationScoped
@Path("/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns", description = "Deliveries that clients want to give back.")
public class ReturnsResource {

    @Inject
    Returns returns;

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(description = "A page of returns.")
    record ReturnList(List<ReturnView> returns, Listing.Pagination pagination) {}

    /** What is said to a decision. */
    @Schema(name = "ReturnDecision", description = "What is said to a decision.")
    public record Decision(
            @Schema(maxLength = NewReturn.NOTE_CHARACTERS_MAX)
            Optional<@Size(max = NewReturn.NOTE_CHARACTERS_MAX) String> note) {}

    @GET
    @Permit("deliveries.view")
    @Operation(summary = "List returns", description = "Newest first, by offset or by cursor, under the given filters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of returns.",
            content = @Content(schema = @Schema(implementation = ReturnList.class)))
    public Listing<ReturnView> list(@BeanParam ReturnQuery query, @BeanParam PageParams page) {
        return Listing.of("returns", returns.list(query.filter(), page.request(Set.of())));
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Outcomes.PERMISSION)
    @Operation(
            summary = "Accept a return",
            description = "Its delivery is rejected with it: the place in the commande is free again and nothing is to"
                    + " be paid. 409 for one that was decided, or whose delivery was taken back otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The return afterwards.",
            content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
    public ReturnAnswer accept(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return new ReturnAnswer(returns.accept(new ReturnId(id), decision.note()));
    }

    @POST
    @Path("/{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Outcomes.PERMISSION)
    @Operation(
            summary = "Refuse a return",
            description = "The client keeps the lead and it is to be paid. 409 for one that was decided.")
    @APIResponse(
            responseCode = "200",
            description = "The return afterwards.",
            content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
    public ReturnAnswer refuse(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return new ReturnAnswer(returns.refuse(new ReturnId(id), decision.note()));
    }
}
