package io.freehold.identity.boundary;

import io.freehold.identity.People;
import io.freehold.identity.Rights;
import io.freehold.identity.Role;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member may do. */
@Path("auth/users/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("users.manage")
@AnyEntity
@Tag(name = "Users")
public class MemberRightsResource {

    /** A member's role from now on. */
    @Schema(name = "MemberRole")
    public record RoleRequest(
            @NotNull @Schema(description = "None above the caller's own.")
            Role role) {}

    /** A member's permissions beyond and in spite of its role; a denial wins over a grant. */
    @Schema(name = "MemberOverrides")
    public record OverridesRequest(
            @NotNull @Size(max = 200) @Schema(description = "Held beyond the role.")
            Set<@NotNull String> granted,

            @NotNull @Size(max = 200) @Schema(description = "Withheld in spite of the role.")
            Set<@NotNull String> denied) {}

    @Inject
    private People people;

    @Inject
    private Rights rights;

    @PUT
    @Path("role")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a member's role",
            description =
                    "Starts from the version in If-Match: 428 without it, 412 when it is stale. Grants and denials"
                            + " by name stay. 403 for a role above the caller's own, 409 LAST_OWNER for the last active owner.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The member afterwards.")
    public MemberAnswer role(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RoleRequest request) {
        return new MemberAnswer(people.changeRole(id, Versions.required(ifMatch), request.role()));
    }

    @GET
    @Path("permissions")
    @Operation(
            summary = "Explain a member's permissions",
            description = "Names every permission, whether the member holds it, and whether its role or an override is"
                    + " why.")
    @APIResponseSchema(
            value = ProfileResource.PermissionsAnswer.class,
            responseCode = "200",
            responseDescription = "All permissions.")
    public ProfileResource.PermissionsAnswer permissions(@PathParam("id") UUID id) {
        return new ProfileResource.PermissionsAnswer(rights.explain(id));
    }

    @PUT
    @Path("permissions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Override a member's permissions",
            description = "Puts these grants and denials in the place of all before, from the version in If-Match. 403"
                    + " for what the caller does not hold itself, 409 LAST_OWNER for users.manage of the last owner.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The member afterwards.")
    public MemberAnswer override(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OverridesRequest request) {
        return new MemberAnswer(rights.change(id, Versions.required(ifMatch), request.granted(), request.denied()));
    }
}
