package io.freehold.identity.boundary;

import io.freehold.identity.MemberProfile;
import io.freehold.identity.PermissionView;
import io.freehold.identity.Profiles;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members may learn about themselves. */
@Path("auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.SIGNED_IN)
@Tag(name = "Profile")
public class ProfileResource {

    /** Every permission there is, as the caller has or lacks it. */
    @Schema(name = "Permissions")
    public record PermissionsAnswer(List<PermissionView> permissions) {}

    @Inject
    private Profiles profiles;

    @GET
    @Path("me")
    @Operation(
            summary = "Show who is signed in",
            description = "The caller, the tenant acted for, the permissions held and the legal companies granted.")
    @APIResponseSchema(value = MemberProfile.class, responseCode = "200", responseDescription = "The caller.")
    public MemberProfile me() {
        return profiles.me();
    }

    @GET
    @Path("permissions")
    @Operation(
            summary = "Explain the caller's permissions",
            description =
                    "Names every permission, whether the caller holds it, and whether its role or an override is why.")
    @APIResponseSchema(value = PermissionsAnswer.class, responseCode = "200", responseDescription = "All permissions.")
    public PermissionsAnswer permissions() {
        return new PermissionsAnswer(profiles.permissions());
    }
}
