package io.freehold.identity.boundary;

import io.freehold.identity.InvitationView;
import io.freehold.identity.Invitations;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** Invitations that were sent. */
@Path("auth/users/invitations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("users.manage")
@AnyEntity
@Tag(name = "Users")
public class InvitationsResource {

    private static final Set<String> SORTABLE = Set.of("createdAt");

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "InvitationList")
    public record InvitationList(List<InvitationView> invitations, Listing.Pagination pagination) {}

    /** What became of an invitation that was taken back. */
    @Schema(name = "RevokedInvitation")
    public record RevokedAnswer(String message, InvitationView invitation) {}

    @Inject
    private Invitations invitations;

    @GET
    @Operation(summary = "List invitations", description = "Newest first, whatever became of them.")
    @APIResponseSchema(value = InvitationList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<InvitationView> list(@BeanParam PageParams page) {
        return Listing.of("invitations", invitations.list(page.request(SORTABLE)));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an invitation", description = "The invitation and what became of it.")
    @APIResponseSchema(value = InvitationAnswer.class, responseCode = "200", responseDescription = "The invitation.")
    public InvitationAnswer get(@PathParam("id") UUID id) {
        return new InvitationAnswer(invitations.get(id));
    }

    @POST
    @Path("{id}/resend")
    @Operation(
            summary = "Send an invitation again",
            description = "The same link, good for seven days from now. 409 when it was accepted or taken back.")
    @APIResponseSchema(value = InvitationAnswer.class, responseCode = "202", responseDescription = "On its way.")
    public Response resend(@PathParam("id") UUID id) {
        return Response.accepted(new InvitationAnswer(invitations.resend(id))).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Take an invitation back",
            description = "Its link is worth nothing from now on. 409 when it was accepted or taken back.")
    @APIResponseSchema(value = RevokedAnswer.class, responseCode = "200", responseDescription = "Taken back.")
    public RevokedAnswer revoke(@PathParam("id") UUID id) {
        return new RevokedAnswer("The invitation was taken back.", invitations.revoke(id));
    }
}
