package io.freehold.identity.boundary;

import io.freehold.identity.InvitedView;
import io.freehold.identity.MemberSignedIn;
import io.freehold.identity.NewcomersProof;
import io.freehold.identity.Registration;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was invited looks at the invitation and comes in. */
@Path("auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class RegistrationResource {

    /** Longest token that is read; ours have 86 characters. */
    private static final int TOKEN_CHARACTERS_MAX = 256;

    /** A mailed link's token. It is sent in a body, so that no log and no history holds it. */
    @Schema(name = "InvitationLink")
    public record LinkRequest(
            @NotNull @Size(min = 1, max = TOKEN_CHARACTERS_MAX) @Schema(description = "The link's last part.")
            String token) {

        @Override
        public String toString() {
            return "LinkRequest[…]";
        }
    }

    /** What the receiver of an invitation comes in with. */
    @Schema(name = "Register")
    public record RegisterRequest(
            @NotNull @Size(min = 1, max = TOKEN_CHARACTERS_MAX) @Schema(description = "The link's last part.")
            String token,

            @NotNull
            @Size(min = 1, max = 1024)
            @Schema(description = "A new person's choice, or the password that a known person has.")
            String password,

            @Schema(description = "A new person's name; without it, the one on the invitation.")
            Optional<
                            @Size(min = 1, max = 200)
                            @Pattern(regexp = InviteRequest.NAME, message = InviteRequest.NAME_FAULT) String>
                    name,

            @Schema(description = "A one-time code, for a known person that has a second factor.")
            Optional<@Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "must be a one-time code") String> otp) {

        NewcomersProof proof() {
            return new NewcomersProof(token, password, name.map(String::strip), otp);
        }

        @Override
        public String toString() {
            return "RegisterRequest[…]";
        }
    }

    @Inject
    private Registration registration;

    @Inject
    private MemberCookies cookies;

    @POST
    @Path("invitation")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Look at an invitation",
            description = "Answers what a mailed link invites to, and whether its receiver has a password here"
                    + " already. 400 LINK_INVALID when the link is not ours, was used, was taken back or is over.")
    @APIResponseSchema(value = InvitedView.class, responseCode = "200", responseDescription = "The invitation.")
    public InvitedView look(@Valid @NotNull LinkRequest request) {
        return registration.look(request.token());
    }

    @POST
    @Path("register")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Accept an invitation",
            description = "Makes the receiver a member and signs it in, as the sign-in does. A new person chooses its"
                    + " password; a known one shows the password that it has, counted like a sign-in. Not repeatable"
                    + " by key, since its answer holds a token: a link is good for one use.")
    @APIResponseSchema(value = MemberSignInAnswer.class, responseCode = "201", responseDescription = "A member now.")
    @APIResponse(
            responseCode = "401",
            description = "A known person's password is wrong.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response register(@Valid @NotNull RegisterRequest request) {
        MemberSignedIn signedIn = registration.register(request.proof());
        return Response.created(URI.create("users/me"))
                .entity(MemberSignInAnswer.of(signedIn))
                .cookie(cookies.of(signedIn.stay()))
                .build();
    }
}
