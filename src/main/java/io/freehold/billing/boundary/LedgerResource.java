package io.freehold.billing.boundary;

import io.freehold.billing.LedgerBuild;
import io.freehold.billing.LedgerBuilt;
import io.freehold.billing.LedgerRecordView;
import io.freehold.billing.LedgerRecords;
import io.freehold.billing.LedgerTotals;
import io.freehold.billing.LedgerWeek;
import io.freehold.billing.Pricing;
import io.freehold.kernel.Asked;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger by week. */
@ApplicationScoped
@Path("/billing/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing")
public class LedgerResource {

    private static final String CSV = "text/csv; charset=UTF-8";

    /** Which week is to be built. */
    @Schema(name = "LedgerBuildRequest")
    public record BuildRequest(
            @NotNull @Schema(description = "An ISO week in the time of Paris.", examples = "2026-W48")
            String week) {}

    /** What a build answers. */
    @Schema(name = "LedgerBuildAnswer")
    public record BuildAnswer(LedgerBuilt ledger) {}

    /** A week of the ledger as it is answered. */
    @Schema(name = "LedgerWeek")
    public record WeekAnswer(
            @Schema(type = SchemaType.STRING, examples = "2026-W48")
            IsoWeek week,

            List<LedgerRecordView> records,
            LedgerTotals totals,
            Listing.Pagination pagination) {

        static WeekAnswer of(LedgerWeek ledger) {
            return new WeekAnswer(
                    ledger.week(),
                    ledger.page().items(),
                    ledger.totals(),
                    Listing.of("records", ledger.page()).pagination());
        }
    }

    @Inject
    LedgerRecords records;

    @Inject
    LedgerBuild build;

    @GET
    @Permit(Pricing.VIEW)
    @Operation(
            summary = "Show a week of the ledger",
            description = "Its records, newest first, and what all of them come to; empty before it is built.")
    @APIResponseSchema(value = WeekAnswer.class, responseCode = "200", responseDescription = "The week.")
    public WeekAnswer week(
            @Parameter(description = "An ISO week.", required = true, example = "2026-W48") @QueryParam("week")
                    String week,
            @BeanParam PageParams page) {
        return WeekAnswer.of(records.week(Asked.requireWeek("week", week), page.request(Set.of())));
    }

    @POST
    @Path("/build")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Pricing.MANAGE)
    @Idempotent
    @Operation(
            summary = "Build a week of the ledger",
            description = "Gathers what was sent to clients of the chosen company in the week and neither rejected nor"
                    + " removed. Repeated, it takes up what was sent since and drops what is billable no"
                    + " more; adjustments stay and frozen records are never touched.")
    @APIResponseSchema(value = BuildAnswer.class, responseCode = "201", responseDescription = "What the week is now.")
    public Response build(@NotNull @Valid BuildRequest request) {
        IsoWeek week = Asked.requireWeek("week", request.week());
        return Response.created(URI.create("billing/ledger?week=" + week))
                .entity(new BuildAnswer(build.build(week)))
                .build();
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Permit(Pricing.VIEW)
    @Operation(
            summary = "Download a week of the ledger",
            description = "Its records as CSV, by company and client; what a spreadsheet would compute is quoted.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(description = "An ISO week.", required = true, example = "2026-W48") @QueryParam("week")
                    String week) {
        IsoWeek wanted = Asked.requireWeek("week", week);
        return Response.ok(records.sheet(wanted), CSV)
                .header("Content-Disposition", "attachment; filename=\"ledger-" + wanted + ".csv\"")
                .build();
    }
}
