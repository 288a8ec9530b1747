package io.freehold.identity.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What is the same for members and operators who have signed in: staying and leaving. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class SignInRoutes {

    /** Somebody stays, with new tokens until then. */
    record Renewed(String accessToken, List<NewCookie> cookies, Instant until) {}

    @Inject
    private Clock clock;

    /** Where the plane's browsers keep their refresh tokens. */
    abstract RefreshCookie refreshCookie();

    abstract Renewed renewed(String refreshToken);

    /** Ends the caller's session; answers the cookies to forget. */
    abstract List<NewCookie> signedOut();

    @POST
    @Path("refresh")
    @PermitAll
    @Operation(
            summary = "Refresh the tokens",
            description = "Trades the refresh cookie for a new one and a new access token. Each is good for one use:"
                    + " showing a used one ends the session. Who keeps the access token in the cookie gets it renewed.")
    @APIResponseSchema(value = AccessTokenAnswer.class, responseCode = "200", responseDescription = "Refreshed.")
    @APIResponse(
            responseCode = "401",
            description = "There is no refresh cookie, or its session is over.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response refresh(@Context HttpHeaders headers) {
        Renewed renewed = renewed(refreshCookie().read(headers).orElseThrow(SignInRoutes::nothingToRefresh));
        Response.ResponseBuilder answer = Response.ok(new AccessTokenAnswer(renewed.accessToken()));
        renewed.cookies().forEach(answer::cookie);
        return withToken(answer, AccessCookie.isKept(headers), renewed.accessToken(), renewed.until());
    }

    @POST
    @Path("logout")
    @Permit(Permit.IN_PERSON)
    @AnyEntity
    @Operation(
            summary = "Sign out",
            description =
                    "Ends the session: its access token, refresh token and cookies are worth nothing from now on.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Signed out.")
    public Response logout() {
        List<NewCookie> forgotten = signedOut();
        Response.ResponseBuilder answer = Response.ok(new MessageAnswer("Signed out."));
        forgotten.forEach(answer::cookie);
        return answer.cookie(AccessCookie.gone()).build();
    }

    /** Completes an answer with the token's cookie, where it is wanted. */
    Response withToken(Response.ResponseBuilder answer, boolean wanted, String accessToken, Instant until) {
        return (wanted ? answer.cookie(AccessCookie.holding(accessToken, clock.instant(), until)) : answer).build();
    }

    private static RuntimeException nothingToRefresh() {
        return new Refusal.Unauthenticated("REFRESH_INVALID", "There is no session to refresh. Sign in.").raise();
    }
}
