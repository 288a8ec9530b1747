package io.freehold.identity.boundary;

import io.freehold.identity.Entities;
import io.freehold.identity.EntityEdit;
import io.freehold.identity.EntityView;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The legal companies of the tenant. */
@Path("entities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AnyEntity
@Tag(name = "Entities")
public class EntitiesResource {

    /** The companies that the caller may know of. */
    @Schema(name = "Entities")
    public record EntitiesAnswer(List<EntityView> entities) {}

    /** A single company as it is answered. */
    @Schema(name = "EntityAnswer")
    public record EntityAnswer(EntityView entity) implements Versioned {

        @Override
        public int version() {
            return entity.version();
        }
    }

    /** A company to add. */
    @Schema(name = "NewEntity")
    public record EntityRequest(
            @NotNull
            @Pattern(regexp = InviteRequest.ENTITY, message = "must be 2 to 10 capital letters or digits")
            @Schema(description = "What X-Entity-Scope takes; it never changes.", examples = "RDZ")
            String code,

            @NotNull
            @Size(min = 1, max = 200)
            @Pattern(regexp = EntityEdit.LINE, message = InviteRequest.NAME_FAULT)
            @Schema(description = "The company's name.")
            String name) {}

    @Inject
    private Entities entities;

    @GET
    @Permit(Permit.SIGNED_IN)
    @Operation(
            summary = "List the legal companies",
            description = "Those granted to the caller, by the code that X-Entity-Scope takes; with the permission"
                    + " settings.access all of them.")
    @APIResponseSchema(value = EntitiesAnswer.class, responseCode = "200", responseDescription = "The companies.")
    public EntitiesAnswer list() {
        return new EntitiesAnswer(entities.shown());
    }

    @POST
    @Permit("settings.access")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Add a legal company",
            description =
                    "Members who were granted every company reach it at once. 409 ENTITY_CODE_TAKEN for a code that"
                            + " is taken.")
    @APIResponseSchema(value = EntityAnswer.class, responseCode = "201", responseDescription = "The company.")
    public Response add(@NotNull @Valid EntityRequest request) {
        EntityView added = entities.add(request.code(), request.name());
        return Response.created(URI.create("entities"))
                .entity(new EntityAnswer(added))
                .build();
    }

    @PATCH
    @Path("{code}")
    @Permit("settings.access")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Edit a legal company",
            description = "Starts from the version in If-Match: 428 without it, 412 when it is stale. One that is not"
                    + " active takes no new clients and commandes; what it has goes on.")
    @APIResponseSchema(
            value = EntityAnswer.class,
            responseCode = "200",
            responseDescription = "The company afterwards.")
    public EntityAnswer edit(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EntityEdit edit) {
        return new EntityAnswer(entities.edit(code, Versions.required(ifMatch), edit));
    }
}
