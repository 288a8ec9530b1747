package io.freehold.commandes.boundary;

import io.freehold.commandes.CapsText;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeTerms;
import io.freehold.commandes.CommandeView;
import io.freehold.commandes.Texts;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is changed of a commande day by day. */
@ApplicationScoped
@Path("/commandes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Permit("commandes.edit_quota")
@Tag(name = "Commandes")
public class CommandeTermsResource {

    /** Quota and caps, in the place of all before. */
    @Schema(name = "CommandeQuota")
    public record QuotaRequest(
            @NotNull @Min(1) @Max(CapsText.COUNT_MAX) @Schema(description = "Leads an ISO week.")
            Integer weeklyQuota,

            @NotNull @Valid @Schema(description = "Absent ones are no limits.")
            CapsText caps) {}

    /** The share that must come from LB-flagged providers. */
    @Schema(name = "CommandeLbTarget")
    public record LbTargetRequest(
            @NotNull
            @Pattern(regexp = Texts.SHARE, message = Texts.SHARE_FAULT)
            @Schema(description = "From 0 to 1, at most four decimals.", examples = "0.3000")
            String lbTarget) {}

    /** Whether it takes leads. */
    @Schema(name = "CommandeToggle")
    public record ToggleRequest(
            @NotNull Boolean active,

            @Schema(description = "Why it is paused.")
            Optional<
                            @Size(max = 200)
                            @Pattern(regexp = Texts.LINE_OR_NOTHING, message = Texts.LINE_OR_NOTHING_FAULT) String>
                    reason) {}

    @Inject
    CommandeTerms terms;

    @PUT
    @Path("/{id}/quota")
    @Operation(
            summary = "Set a commande's quota and caps",
            description =
                    "Puts them in the place of all before, from the version in If-Match: 428 without it, 412 when it"
                            + " is stale. What is taken stays taken.")
    @APIResponseSchema(
            value = CommandeAnswer.class,
            responseCode = "200",
            responseDescription = "The commande afterwards.")
    public CommandeAnswer limit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid QuotaRequest request) {
        int version = Versions.required(ifMatch);
        return new CommandeAnswer(terms.limit(new CommandeId(id), version, request.weeklyQuota(), request.caps()));
    }

    @PUT
    @Path("/{id}/lb-target")
    @Operation(
            summary = "Set a commande's LB target",
            description = "The share of its deliveries that must come from LB-flagged providers, from the version in"
                    + " If-Match: 428 without it, 412 when it is stale.")
    @APIResponseSchema(
            value = CommandeAnswer.class,
            responseCode = "200",
            responseDescription = "The commande afterwards.")
    public CommandeAnswer aim(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LbTargetRequest request) {
        return new CommandeAnswer(terms.aim(new CommandeId(id), Versions.required(ifMatch), request.lbTarget()));
    }

    @POST
    @Path("/{id}/toggle")
    @Operation(
            summary = "Pause or resume a commande",
            description =
                    "Resumed, it takes leads again, those that wait first. Repeated, nothing changes but the reason.")
    @APIResponseSchema(
            value = CommandeAnswer.class,
            responseCode = "200",
            responseDescription = "The commande afterwards.")
    public CommandeAnswer toggle(@PathParam("id") UUID id, @NotNull @Valid ToggleRequest request) {
        CommandeId commande = new CommandeId(id);
        CommandeView afterwards = request.active() ? terms.resume(commande) : terms.pause(commande, request.reason());
        return new CommandeAnswer(afterwards);
    }
}
