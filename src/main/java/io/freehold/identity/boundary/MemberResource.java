package io.freehold.identity.boundary;

import io.freehold.identity.Departure;
import io.freehold.identity.People;
import io.freehold.identity.Rights;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One member: its legal companies, and whether it may come in. */
@Path("auth/users/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("users.manage")
@AnyEntity
@Tag(name = "Users")
public class MemberResource {

    /** Which legal companies the member is to reach: either all or these. */
    @Schema(name = "MemberReach")
    public record ReachRequest(
            @Schema(description = "Codes of the companies granted, in the place of all before.")
            Optional<
                            @Size(min = 1, max = 100) Set<
                                    @NotNull @Pattern(regexp = InviteRequest.ENTITY, message = "must be a code")
                                    String>>
                    entities,

            @Schema(description = "true grants every company, those to come included.")
            Optional<Boolean> allEntities) {

        /** Absent for all of them. */
        Optional<Set<String>> codes() {
            if (allEntities.orElse(false) == entities.isPresent()) {
                throw Refusal.Invalid.of("entities", "name companies or set allEntities, one of both")
                        .raise();
            }
            return entities;
        }
    }

    @Inject
    private People people;

    @Inject
    private Rights rights;

    @Inject
    private Departure departure;

    @GET
    @Operation(summary = "Read a member", description = "The member, with its version as ETag.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The member.")
    public MemberAnswer get(@PathParam("id") UUID id) {
        return new MemberAnswer(people.get(id));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a member's legal companies",
            description = "Starts from the version in If-Match: 428 without it, 412 when it is stale. 403 for companies"
                    + " that the caller does not reach itself.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The member afterwards.")
    public MemberAnswer reach(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReachRequest request) {
        return new MemberAnswer(rights.reach(id, Versions.required(ifMatch), request.codes()));
    }

    @POST
    @Path("deactivate")
    @Operation(
            summary = "Deactivate a member",
            description = "Its sessions end at once, and it cannot sign in here until it is reactivated. 409 LAST_OWNER"
                    + " for the last active owner.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The member afterwards.")
    public MemberAnswer deactivate(@PathParam("id") UUID id) {
        return new MemberAnswer(departure.deactivate(id));
    }

    @POST
    @Path("reactivate")
    @Operation(
            summary = "Reactivate a member",
            description = "It may sign in again, with what it held. 402 when the plan takes no more members.")
    @APIResponseSchema(value = MemberAnswer.class, responseCode = "200", responseDescription = "The member afterwards.")
    public MemberAnswer reactivate(@PathParam("id") UUID id) {
        return new MemberAnswer(departure.reactivate(id));
    }

    @DELETE
    @Operation(
            summary = "Remove a member",
            description = "Ends the membership and its sessions. The person and its other tenants are untouched. 409"
                    + " LAST_OWNER for the last active owner.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Removed.")
    public MessageAnswer remove(@PathParam("id") UUID id) {
        departure.remove(id);
        return new MessageAnswer("The member was removed.");
    }
}
