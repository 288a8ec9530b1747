package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientEdit;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.ClientView;
import io.freehold.commandes.Clients;
import io.freehold.commandes.NewClient;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The buyers of leads. */
@ApplicationScoped
@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients", description = "Who buys leads, and on what terms they are sent.")
public class ClientsResource {

    private static final Set<String> SORTABLE = Set.of("name", "createdAt");

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ClientList")
    public record ClientList(List<ClientView> clients, Listing.Pagination pagination) {}

    /** Members' own fields of a client. */
    @Schema(name = "ClientFields")
    public record CrmRequest(
            @NotNull
            @Size(max = 20)
            @Schema(
                    description =
                            "Fields of your own, in the place of all before: at most 20 of at most 200 characters.")
            Map<
                            @NotNull @Size(min = 1, max = 60)
                            @Pattern(regexp = "[^\\p{C}]+", message = "must stand on one line") String,
                            @NotNull @Size(max = 200) String>
                    crm) {}

    @Inject
    Clients clients;

    @GET
    @Permit("clients.view")
    @Operation(summary = "List clients", description = "By name, under the given filters; deleted ones are left out.")
    @APIResponseSchema(value = ClientList.class, responseCode = "200", responseDescription = "A page of clients.")
    public Listing<ClientView> list(@BeanParam ClientQuery query, @BeanParam PageParams page) {
        return Listing.of("clients", clients.list(query.filter(), page.request(SORTABLE)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("clients.create")
    @Idempotent
    @Operation(
            summary = "Set a client up",
            description = "Belongs to the company that the body names, else to that of X-Entity-Scope. 409"
                    + " CLIENT_EMAIL_TAKEN when another client of the company has the address.")
    @APIResponseSchema(value = ClientAnswer.class, responseCode = "201", responseDescription = "The client.")
    public Response create(@NotNull @Valid NewClient wanted) {
        return ClientAnswer.created(clients.welcome(wanted));
    }

    @GET
    @Path("/{id}")
    @Permit("clients.view")
    @Operation(summary = "Read a client", description = "The client, with its version as ETag; a deleted one too.")
    @APIResponseSchema(value = ClientAnswer.class, responseCode = "200", responseDescription = "The client.")
    public ClientAnswer get(@PathParam("id") UUID id) {
        return new ClientAnswer(clients.get(new ClientId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("clients.edit")
    @Operation(
            summary = "Edit a client",
            description =
                    "Starts from the version in If-Match: 428 without it, 412 when it is stale. An empty text takes"
                            + " a value away. 409 CLIENT_EMAIL_TAKEN when another client of the company has the address.")
    @APIResponseSchema(value = ClientAnswer.class, responseCode = "200", responseDescription = "The client afterwards.")
    public ClientAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ClientEdit edit) {
        return new ClientAnswer(clients.edit(new ClientId(id), Versions.required(ifMatch), edit));
    }

    @PATCH
    @Path("/{id}/crm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("clients.edit")
    @Operation(
            summary = "Set a client's own fields",
            description = "Puts them in the place of all before, from the version in If-Match.")
    @APIResponseSchema(value = ClientAnswer.class, responseCode = "200", responseDescription = "The client afterwards.")
    public ClientAnswer describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CrmRequest request) {
        return new ClientAnswer(clients.describe(new ClientId(id), Versions.required(ifMatch), request.crm()));
    }

    @DELETE
    @Path("/{id}")
    @Permit("clients.delete")
    @Operation(
            summary = "Delete a client",
            description =
                    "Starts from the version in If-Match. What it bought stays. 409 CLIENT_HAS_OPEN_COMMANDES while"
                            + " one of its commandes takes leads.")
    @APIResponseSchema(value = DoneAnswer.class, responseCode = "200", responseDescription = "Deleted.")
    public DoneAnswer delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        clients.dismiss(new ClientId(id), Versions.required(ifMatch));
        return new DoneAnswer("The client was deleted.");
    }
}
