package io.freehold.identity.boundary;

import io.freehold.identity.InvitationView;
import io.freehold.identity.People;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks people to become members. */
@Path("auth/users/invite")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("users.manage")
@AnyEntity
@Tag(name = "Users")
public class InviteResource {

    @Inject
    private People people;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Invite somebody",
            description = "Mails a link, good for seven days and one use. 403 for a role above the caller's own, 409"
                    + " for a member and for somebody who was invited already, 402 when the plan takes no more.")
    @APIResponseSchema(value = InvitationAnswer.class, responseCode = "201", responseDescription = "Invited.")
    public Response invite(@Valid @NotNull InviteRequest request) {
        InvitationView invitation = people.invite(request.wanted());
        return Response.created(URI.create("auth/users/invitations/" + invitation.id()))
                .entity(new InvitationAnswer(invitation))
                .build();
    }
}
