package io.freehold.leads.boundary;

import io.freehold.leads.ProviderId;
import io.freehold.leads.Quarantines;
import io.freehold.leads.SourceKeyRing;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with a provider beyond changing it: a new key, quarantine and release. */
@ApplicationScoped
@Path("/providers")
@Produces(MediaType.APPLICATION_JSON)
@Permit("providers.access")
@Tag(name = "Providers")
public class ProviderActsResource {

    /** How the old key is to end. */
    @Schema(name = "KeyRotation")
    public record RotationRequest(
            @Schema(
                    description = "Hours for which the old key is good beside the new one; 24 when absent.",
                    minimum = "0",
                    maximum = "168")
            Optional<@Min(0) @Max(SourceKeyRing.OVERLAP_HOURS_MAX) Integer> overlapHours) {}

    /** The new key. */
    @Schema(name = "RotatedKey")
    public record KeyAnswer(
            @Schema(description = "For X-Api-Key. It is shown this once.")
            String key) {

        @Override
        public String toString() {
            return "KeyAnswer[…]";
        }
    }

    /** Why leads are to be held back. */
    @Schema(name = "QuarantineRequest")
    public record QuarantineRequest(
            @NotBlank @Size(max = 500) String reason) {}

    @Inject
    SourceKeyRing keys;

    @Inject
    Quarantines quarantines;

    @POST
    @Path("/{id}/rotate-key")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a provider a new key",
            description = "Answers it this once. The one before is good for the overlap, older ones end at once.")
    @APIResponseSchema(value = KeyAnswer.class, responseCode = "201", responseDescription = "The new key.")
    public Response rotate(@PathParam("id") UUID id, @NotNull @Valid RotationRequest request) {
        int hours = request.overlapHours().orElse(SourceKeyRing.OVERLAP_HOURS_DEFAULT);
        return Response.status(Response.Status.CREATED)
                .entity(new KeyAnswer(keys.rotate(new ProviderId(id), Duration.ofHours(hours))))
                .build();
    }

    @POST
    @Path("/{id}/quarantine")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Quarantine a provider",
            description = "Its leads are kept as pending_config and go nowhere until it is released.")
    @APIResponseSchema(value = ProviderAnswer.class, responseCode = "200", responseDescription = "The provider.")
    @APIResponse(responseCode = "409", description = "STATE_CONFLICT: it is quarantined already.")
    public ProviderAnswer quarantine(@PathParam("id") UUID id, @NotNull @Valid QuarantineRequest request) {
        return new ProviderAnswer(
                quarantines.impose(new ProviderId(id), request.reason().strip()));
    }

    @POST
    @Path("/{id}/release")
    @Operation(
            summary = "Release a provider",
            description = "Its leads pass again; those that were held back are read anew by a job.")
    @APIResponseSchema(value = ProviderAnswer.class, responseCode = "200", responseDescription = "The provider.")
    @APIResponse(responseCode = "409", description = "STATE_CONFLICT: it is not quarantined.")
    public ProviderAnswer release(@PathParam("id") UUID id) {
        return new ProviderAnswer(quarantines.release(new ProviderId(id)));
    }
}
