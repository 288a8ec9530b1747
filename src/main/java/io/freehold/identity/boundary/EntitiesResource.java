package io.freehold.identity.boundary;

import io.freehold.identity.Entities;
import io.freehold.identity.EntityView;
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

/** The legal companies of the tenant. */
@Path("entities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.SIGNED_IN)
@Tag(name = "Entities")
public class EntitiesResource {

    /** The companies that the caller was granted. */
    @Schema(name = "Entities")
    public record EntitiesAnswer(List<EntityView> entities) {}

    @Inject
    private Entities entities;

    @GET
    @Operation(
            summary = "List the caller's legal companies",
            description = "The companies granted to the caller, by the code that X-Entity-Scope takes.")
    @APIResponseSchema(value = EntitiesAnswer.class, responseCode = "200", responseDescription = "The companies.")
    public EntitiesAnswer list() {
        return new EntitiesAnswer(entities.granted());
    }
}
