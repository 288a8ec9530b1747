package io.freehold.identity.boundary;

import io.freehold.identity.OwnUserView;
import io.freehold.identity.Users;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People as they see themselves. */
@Path("users")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profile")
public class UsersResource {

    /** The person who asks. */
    @Schema(name = "OwnUserAnswer")
    public record OwnAnswer(OwnUserView user) implements Versioned {

        @Override
        public int version() {
            return user.version();
        }
    }

    /** What a person changes about itself. */
    @Schema(name = "OwnUserEdit")
    public record EditRequest(
            @NotNull
            @Size(min = 1, max = 200)
            @Pattern(regexp = InviteRequest.NAME, message = InviteRequest.NAME_FAULT)
            @Schema(description = "The name, shown in every tenant.")
            String name) {}

    @Inject
    private Users users;

    @GET
    @Path("me")
    @Permit(Permit.MEMBER)
    @Operation(summary = "Read oneself", description = "The person who asks, with its version as ETag.")
    @APIResponseSchema(value = OwnAnswer.class, responseCode = "200", responseDescription = "The person.")
    public OwnAnswer me() {
        return new OwnAnswer(users.me());
    }

    @PATCH
    @Path("me")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permit.MEMBER)
    @AnyEntity
    @Operation(
            summary = "Rename oneself",
            description = "A person has one name in all its tenants. Starts from the version in If-Match: 428 without"
                    + " it, 412 when it is stale.")
    @APIResponseSchema(value = OwnAnswer.class, responseCode = "200", responseDescription = "The person afterwards.")
    public OwnAnswer edit(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull EditRequest request) {
        return new OwnAnswer(
                users.rename(Versions.required(ifMatch), request.name().strip()));
    }

    @GET
    @Path("{id}")
    @Permit(Permit.SIGNED_IN)
    @Operation(
            summary = "Read a person",
            description = "Oneself, or with users.manage a member of the tenant. Every other id answers 403, whether it"
                    + " is another tenant's or nobody's.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The person.")
    public MemberAnswer get(@PathParam("id") UUID id) {
        return new MemberAnswer(users.get(id));
    }
}
