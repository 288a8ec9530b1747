package io.freehold.identity.boundary;

import io.freehold.identity.OperatorRole;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
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
public class OperatorSignInResource extends SignInRoutes {

    /** An operator's session as its client needs it; the refresh token is in a cookie only. */
    @Schema(name = "OperatorSession")
    public record Answer(
            UserView user,
            @Schema(description = "Good for 15 minutes.") String accessToken,

            @Schema(description = "Whether a second factor has to be enrolled before anything else.")
            boolean mfaEnrolmentRequired) {}

    /** An operator and what it may do. */
    @Schema(name = "VerifiedOperator")
    public record Verified(
            UserView user,

            @Schema(description = "Its role's permissions, in alphabetical order.")
            List<String> permissions) {

        static Verified of(UserView user) {
            return new Verified(
                    user,
                    OperatorRole.valueOf(user.role()).permissions().stream()
                            .sorted()
                            .toList());
        }
    }

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
        Answer answer = new Answer(signedIn.user(), signedIn.accessToken(), signedIn.mfaEnrolmentRequired());
        return withToken(
                Response.ok(answer).cookie(cookie(signedIn)),
                request.wantsCookie(),
                signedIn.accessToken(),
                signedIn.stay().until());
    }

    @GET
    @Path("verify")
    @Permit(Permit.OPERATOR)
    @Operation(
            summary = "Verify an operator's token",
            description = "Answers whose token it is, if it is still good, and what its bearer may do.")
    @APIResponseSchema(value = Verified.class, responseCode = "200", responseDescription = "The operator.")
    public Verified verify() {
        return Verified.of(operators.verify());
    }

    @Override
    RefreshCookie refreshCookie() {
        return RefreshCookie.OPERATOR;
    }

    @Override
    Renewed renewed(String refreshToken) {
        OperatorSignedIn refreshed = operators.refresh(refreshToken);
        return new Renewed(
                refreshed.accessToken(),
                List.of(cookie(refreshed)),
                refreshed.stay().until());
    }

    @Override
    List<NewCookie> signedOut() {
        operators.signOut();
        return List.of(RefreshCookie.OPERATOR.gone());
    }

    private NewCookie cookie(OperatorSignedIn signedIn) {
        return RefreshCookie.OPERATOR.holding(
                signedIn.stay().refreshToken(), clock.instant(), signedIn.stay().until());
    }
}
