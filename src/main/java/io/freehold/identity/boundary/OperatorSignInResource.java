package io.freehold.identity.boundary;

import io.freehold.identity.OperatorSignedIn;
import io.freehold.identity.Operators;
import io.freehold.identity.UserView;
import io.freehold.tenancy.Permit;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators sign in, stay and sign out. */
@Path("admin/auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operators")
public class OperatorSignInResource {

    /** An operator's session as its client needs it; the refresh token is in a cookie only. */
    @Schema(name = "OperatorSession")
    public record Answer(
            UserView user,
            @Schema(description = "Good for 15 minutes.") String accessToken,

            @Schema(description = "Whether a second factor has to be enrolled before anything else.")
            boolean mfaEnrolmentRequired) {}

    @Inject
    private Operators operators;

    @Inject
    private Clock clock;

    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Sign an operator in",
            description = "Answers an access token for the platform's routes and sets the refresh cookie. Ten failures"
                    + " of an account within 15 minutes lock it for that long.")
    @APIResponseSchema(value = Answer.class, responseCode = "200", responseDescription = "Signed in.")
    @APIResponse(
            responseCode = "401",
            description = "E-mail address, password or code is wrong, or a code is missing.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response login(@Valid @NotNull OperatorSignInRequest request) {
        OperatorSignedIn signedIn = operators.signIn(request.address(), request.proof());
        return Response.ok(new Answer(signedIn.user(), signedIn.accessToken(), signedIn.mfaEnrolmentRequired()))
                .cookie(cookie(signedIn))
                .build();
    }

    @POST
    @Path("refresh")
    @PermitAll
    @Operation(
            summary = "Refresh an operator's tokens",
            description = "Trades the refresh cookie for a new one and a new access token. Each is good for one use:"
                    + " showing a used one ends the session.")
    @APIResponseSchema(value = AccessTokenAnswer.class, responseCode = "200", responseDescription = "Refreshed.")
    @APIResponse(
            responseCode = "401",
            description = "There is no refresh cookie, or its session is over.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response refresh(@Context HttpHeaders headers) {
        String token = RefreshCookie.OPERATOR.read(headers).orElseThrow(MemberSignInResource::nothingToRefresh);
        OperatorSignedIn refreshed = operators.refresh(token);
        return Response.ok(new AccessTokenAnswer(refreshed.accessToken()))
                .cookie(cookie(refreshed))
                .build();
    }

    @POST
    @Path("logout")
    @Permit(Permit.OPERATOR)
    @Operation(
            summary = "Sign an operator out",
            description = "Ends the session: its access token and refresh token are worth nothing from now on.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Signed out.")
    public Response logout() {
        operators.signOut();
        return Response.ok(new MessageAnswer("Signed out."))
                .cookie(RefreshCookie.OPERATOR.gone())
                .build();
    }

    @GET
    @Path("verify")
    @Permit(Permit.OPERATOR)
    @Operation(summary = "Verify an operator's token", description = "Answers whose token it is, if it is still good.")
    @APIResponseSchema(value = UserAnswer.class, responseCode = "200", responseDescription = "The operator.")
    public UserAnswer verify() {
        return new UserAnswer(operators.verify());
    }

    private NewCookie cookie(OperatorSignedIn signedIn) {
        return RefreshCookie.OPERATOR.holding(
                signedIn.stay().refreshToken(), clock.instant(), signedIn.stay().until());
    }
}
