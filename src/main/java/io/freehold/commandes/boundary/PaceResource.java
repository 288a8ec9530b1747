package io.freehold.commandes.boundary;

import io.freehold.commandes.LbStanding;
import io.freehold.commandes.Pace;
import io.freehold.commandes.WeekStats;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far commandes are. */
@ApplicationScoped
@Path("/commandes")
@Produces(MediaType.APPLICATION_JSON)
@Permit("commandes.view")
@Tag(name = "Commandes")
public class PaceResource {

    /** How commandes stand to their LB targets. */
    @Schema(name = "LbMonitor")
    public record LbAnswer(List<LbStanding> commandes) {}

    @Inject
    Pace pace;

    @GET
    @Path("/stats")
    @Operation(
            summary = "Show how commandes did in a week",
            description =
                    "Quota, places taken and not given back, what is missing, by client; the tenant's week that is"
                            + " now when none is named.")
    @APIResponseSchema(value = WeekStats.class, responseCode = "200", responseDescription = "The week.")
    public WeekStats stats(
            @Parameter(description = "An ISO week.", example = "2026-W47") @QueryParam("week") String week) {
        return pace.stats(
                Optional.ofNullable(week).filter(text -> !text.isBlank()).map(text -> IsoWeek.parse("week", text)));
    }

    @GET
    @Path("/lb-monitor")
    @Operation(
            summary = "Show how commandes stand to their LB targets",
            description = "Every commande that has one: accepted deliveries, the share that came from LB-flagged"
                    + " providers, and how many it lacks, counting the lead that is next.")
    @APIResponseSchema(value = LbAnswer.class, responseCode = "200", responseDescription = "The commandes.")
    public LbAnswer lb() {
        return new LbAnswer(pace.lb());
    }
}
