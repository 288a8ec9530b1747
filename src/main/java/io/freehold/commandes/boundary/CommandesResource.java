package io.freehold.commandes.boundary;

import io.freehold.commandes.CommandeEdit;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeOrder;
import io.freehold.commandes.CommandeTerms;
import io.freehold.commandes.CommandeView;
import io.freehold.commandes.Commandes;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standing orders of clients. */
@ApplicationScoped
@Path("/commandes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commandes", description = "Standing orders of clients: coverage, quota, caps, price and calendar.")
public class CommandesResource {

    private static final Set<String> SORTABLE = Set.of("createdAt", "priority");

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "CommandeList")
    public record CommandeList(List<CommandeView> commandes, Listing.Pagination pagination) {}

    @Inject
    Commandes commandes;

    @Inject
    CommandeTerms terms;

    @GET
    @Permit("commandes.view")
    @Operation(
            summary = "List commandes",
            description = "Newest first, under the given filters, each with what is taken by now; deleted ones are left"
                    + " out.")
    @APIResponseSchema(value = CommandeList.class, responseCode = "200", responseDescription = "A page of commandes.")
    public Listing<CommandeView> list(@BeanParam CommandeQuery query, @BeanParam PageParams page) {
        return Listing.of("commandes", commandes.list(query.filter(), page.request(SORTABLE)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("commandes.create")
    @Idempotent
    @Operation(
            summary = "Set a commande up",
            description = "Belongs to its client's company. Leads that wait for it are tried, unless it begins paused.")
    @APIResponseSchema(value = CommandeAnswer.class, responseCode = "201", responseDescription = "The commande.")
    public Response create(@NotNull @Valid CommandeOrder wanted) {
        return CommandeAnswer.created(commandes.order(wanted));
    }

    @GET
    @Path("/{id}")
    @Permit("commandes.view")
    @Operation(
            summary = "Read a commande",
            description = "The commande with what is taken by now, and its version as ETag; a deleted one too.")
    @APIResponseSchema(value = CommandeAnswer.class, responseCode = "200", responseDescription = "The commande.")
    public CommandeAnswer get(@PathParam("id") UUID id) {
        return new CommandeAnswer(commandes.get(new CommandeId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("commandes.edit_quota")
    @Operation(
            summary = "Edit a commande",
            description =
                    "Starts from the version in If-Match: 428 without it, 412 when it is stale. What lets leads pass"
                            + " that did not before has those tried again which wait.")
    @APIResponseSchema(
            value = CommandeAnswer.class,
            responseCode = "200",
            responseDescription = "The commande afterwards.")
    public CommandeAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CommandeEdit edit) {
        return new CommandeAnswer(terms.edit(new CommandeId(id), Versions.required(ifMatch), edit));
    }

    @DELETE
    @Path("/{id}")
    @Permit("commandes.delete")
    @Operation(
            summary = "Delete a commande",
            description = "Starts from the version in If-Match. It takes no more leads; what it took stays.")
    @APIResponseSchema(value = DoneAnswer.class, responseCode = "200", responseDescription = "Deleted.")
    public DoneAnswer delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        terms.dismiss(new CommandeId(id), Versions.required(ifMatch));
        return new DoneAnswer("The commande was deleted.");
    }
}
