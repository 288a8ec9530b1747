package io.freehold.identity.boundary;

import io.freehold.identity.MemberSignedIn;
import io.freehold.identity.Members;
import io.freehold.identity.MembershipView;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantId;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members of several tenants go from one to another. */
@Path("tenant")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.MEMBER)
@Tag(name = "Profile")
public class TenantSwitchResource {

    /** The tenants of the person who asks. */
    @Schema(name = "Memberships")
    public record MembershipsAnswer(List<MembershipView> memberships) {}

    /** The tenant to go to. */
    @Schema(name = "TenantSwitch")
    public record SwitchRequest(
            @NotNull @Schema(description = "One of the caller's memberships.")
            UUID tenantId) {}

    @Inject
    private Members members;

    @Inject
    private MemberCookies cookies;

    @Inject
    private Clock clock;

    @GET
    @Path("memberships")
    @Operation(
            summary = "List the caller's tenants",
            description = "Every tenant in which the same person is an active member, the one used last first.")
    @APIResponseSchema(value = MembershipsAnswer.class, responseCode = "200", responseDescription = "The memberships.")
    public MembershipsAnswer memberships() {
        return new MembershipsAnswer(members.memberships());
    }

    @POST
    @Path("switch")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnyEntity
    @Operation(
            summary = "Switch to another tenant",
            description =
                    "Ends the session here and answers one there, with new cookies. Only for a tenant in which the"
                            + " same person is a member.")
    @APIResponseSchema(value = MemberSignInAnswer.class, responseCode = "200", responseDescription = "Switched.")
    public Response switchTenant(@Valid @NotNull SwitchRequest request, @Context HttpHeaders headers) {
        MemberSignedIn signedIn = members.switchTo(new TenantId(request.tenantId()));
        Response.ResponseBuilder answer =
                Response.ok(MemberSignInAnswer.of(signedIn)).cookie(cookies.of(signedIn.stay()));
        if (AccessCookie.isKept(headers)) {
            answer.cookie(AccessCookie.holding(
                    signedIn.accessToken(), clock.instant(), signedIn.stay().until()));
        }
        return answer.build();
    }
}
