package io.freehold.leads.boundary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.freehold.leads.GatingView;
import io.freehold.leads.SourceGating;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which sources may send which product. */
@ApplicationScoped
@Path("/settings/source-gating")
@Produces(MediaType.APPLICATION_JSON)
@Permit("settings.access")
@AnyEntity
@Tag(name = "Lead settings")
public class SourceGatingResource {

    /** What is answered. */
    @Schema(name = "SourceGatingAnswer")
    public record GatingAnswer(
            GatingView sourceGating, @JsonIgnore int version) implements Versioned {

        static GatingAnswer of(GatingView.Chosen rule) {
            return new GatingAnswer(rule.gating(), rule.version());
        }
    }

    @Inject
    SourceGating gating;

    @GET
    @Operation(summary = "Read the gating of sources", description = "Open when nobody set it. Its version as ETag.")
    @APIResponseSchema(value = GatingAnswer.class, responseCode = "200", responseDescription = "The rule.")
    public GatingAnswer get() {
        return GatingAnswer.of(gating.get());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the gating of sources",
            description = "Starts from the version in If-Match. Leads of a source to which their product is closed are"
                    + " kept as pending_config; leads that waited are read anew.")
    @APIResponseSchema(value = GatingAnswer.class, responseCode = "200", responseDescription = "The rule.")
    public GatingAnswer put(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid GatingView wanted) {
        return GatingAnswer.of(gating.put(Versions.required(ifMatch), wanted));
    }
}
