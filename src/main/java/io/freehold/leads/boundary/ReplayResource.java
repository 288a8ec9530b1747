package io.freehold.leads.boundary;

import io.freehold.leads.LeadId;
import io.freehold.leads.LeadReplays;
import io.freehold.leads.LeadRereading;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.LeadView;
import io.freehold.leads.ReplayScope;
import io.freehold.leads.ReplayView;
import io.freehold.tenancy.FollowUp;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads that are tried again, after a mapping or something else was put right. */
@ApplicationScoped
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class ReplayResource {

    /** Which leads are to be tried again. */
    @Schema(name = "ReplayRequest")
    public record ReplayRequest(
            @NotNull @Schema(description = "invalid, pending_config or no_open_orders.")
            LeadStatus status,

            @Schema(description = "Id of a provider.") Optional<UUID> provider,

            @Schema(description = "Code of a product.")
            Optional<@Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be a product's code") String> product,

            @Schema(description = "Earliest creation, included.")
            Optional<Instant> from,

            @Schema(description = "Latest creation, excluded.")
            Optional<Instant> to) {

        ReplayScope wanted() {
            return new ReplayScope(status, Set.of(), provider, product, from, to);
        }
    }

    /** What is answered of many. */
    @Schema(name = "ReplayAnswer")
    public record ReplayAnswer(ReplayView replay) {}

    @Inject
    LeadRereading rereading;

    @Inject
    LeadReplays replays;

    @POST
    @Path("/{id}/replay")
    @Permit("leads.edit")
    @Idempotent
    @Operation(
            summary = "Replay a lead",
            description = "Reads its kept payload anew, under the mapping and settings of now, and routes it.")
    @APIResponse(
            responseCode = "200",
            description = "The lead afterwards.",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            schema = @Schema(implementation = LeadAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "LEAD_NOT_REPLAYABLE: it is not invalid, pending_config or no_open_orders.")
    public Response one(@PathParam("id") UUID id) {
        LeadView read = rereading.replay(new LeadId(id));
        return Response.ok(new FollowUp(new LeadAnswer(read), () -> new LeadAnswer(rereading.onward(read.id()))))
                .build();
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("leads.edit")
    @Idempotent
    @Operation(
            summary = "Replay many leads",
            description = "Those of the company in scope, by a job. Ask for its progress at the Location.")
    @APIResponseSchema(value = ReplayAnswer.class, responseCode = "202", responseDescription = "It is queued.")
    public Response many(@NotNull @Valid ReplayRequest request) {
        ReplayView replay = replays.begin(request.wanted());
        return Response.accepted(new ReplayAnswer(replay))
                .location(URI.create("leads/replays/" + replay.id()))
                .build();
    }

    @GET
    @Path("/replays/{id}")
    @Permit("leads.view")
    @Operation(summary = "Read a replay", description = "How many leads were tried, and how many moved.")
    @APIResponseSchema(value = ReplayAnswer.class, responseCode = "200", responseDescription = "The replay.")
    public ReplayAnswer get(@PathParam("id") UUID id) {
        return new ReplayAnswer(replays.get(id));
    }
}
