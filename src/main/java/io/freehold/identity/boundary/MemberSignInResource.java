package io.freehold.identity.boundary;

import io.freehold.identity.MemberRefreshed;
import io.freehold.identity.MemberSignedIn;
import io.freehold.identity.Members;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.Subdomain;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members sign in, stay and sign out. */
@Path("auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class MemberSignInResource extends SignInRoutes {

    @Inject
    private Members members;

    @Inject
    private MemberCookies cookies;

    @Inject
    private Subdomain subdomain;

    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Sign a member in",
            description = "Answers an access token for one tenant and sets the refresh cookie and the tenant cookie."
                    + " Ten failures of an account within 15 minutes lock it for that long.")
    @APIResponseSchema(value = MemberSignInAnswer.class, responseCode = "200", responseDescription = "Signed in.")
    @APIResponse(
            responseCode = "401",
            description = "E-mail address, password or code is wrong, or a code is missing.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "403",
            description = "The person is not a member of the tenant.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response login(@Valid @NotNull MemberSignInRequest request) {
        // Who signs in at a tenant's own address means that tenant.
        Optional<String> slug =
                request.slug().or(() -> subdomain.of(Request.current().host()));
        MemberSignedIn signedIn = members.signIn(request.address(), request.proof(), slug);
        return withToken(
                Response.ok(MemberSignInAnswer.of(signedIn)).cookie(cookies.of(signedIn.stay())),
                request.wantsCookie(),
                signedIn.accessToken(),
                signedIn.stay().until());
    }

    @Override
    RefreshCookie refreshCookie() {
        return RefreshCookie.MEMBER;
    }

    @Override
    Renewed renewed(String refreshToken) {
        MemberRefreshed refreshed = members.refresh(refreshToken);
        return new Renewed(
                refreshed.accessToken(),
                List.of(cookies.of(refreshed.stay())),
                refreshed.stay().until());
    }

    @Override
    List<NewCookie> signedOut() {
        members.signOut();
        return List.of(cookies.gone());
    }
}
