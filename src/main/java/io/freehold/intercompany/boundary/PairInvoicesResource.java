package io.freehold.intercompany.boundary;

import io.freehold.intercompany.InvoicedWeek;
import io.freehold.intercompany.PairInvoiceView;
import io.freehold.intercompany.Transfers;
import io.freehold.intercompany.WeeklyInvoices;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Weekly invoices between companies. */
@ApplicationScoped
@Path("/intercompany/invoices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intercompany")
public class PairInvoicesResource {

    private static final int WEEK_CHARACTERS_MAX = 20;

    @Inject
    WeeklyInvoices weekly;

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "IntercompanyInvoiceList", description = "A page of invoices between companies.")
    record PairInvoiceList(List<PairInvoiceView> invoices, Listing.Pagination pagination) {}

    /** Which week is to be run. */
    @Schema(name = "WantedWeek", description = "The week to run.")
    public record WantedWeek(
            @NotNull
            @Size(max = WEEK_CHARACTERS_MAX)
            @Schema(description = "ISO week in the time of Paris; it must have begun.", examples = "2026-W47")
            String week) {}

    @GET
    @Permit(Transfers.VIEW)
    @Operation(
            summary = "List invoices between companies",
            description = "Newest first, by offset or by cursor, of pairs in which a company of the scope takes part.")
    @APIResponse(
            responseCode = "200",
            description = "A page of invoices.",
            content = @Content(schema = @Schema(implementation = PairInvoiceList.class)))
    public Listing<PairInvoiceView> list(
            @Parameter(description = "ISO week in the time of Paris.", example = "2026-W47") @QueryParam("week")
                    String week,
            @BeanParam PairQuery pair,
            @BeanParam PageParams page) {
        return Listing.of("invoices", weekly.list(pair.invoices(week), page.request(Set.of())));
    }

    @POST
    @Path("/generate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Transfers.MANAGE)
    @Idempotent
    @Operation(
            summary = "Make a week's invoices between companies",
            description = "What Monday, 08:00 in Paris does for the week before, by hand: one invoice a pair of which"
                    + " both companies were granted, of all that is owed of the week and before. Run again it makes"
                    + " nothing; what comes to a week that was run goes onto the next week's invoice.")
    @APIResponse(
            responseCode = "200",
            description = "What was made; invoices_created is 0 when nothing was owed.",
            content = @Content(schema = @Schema(implementation = InvoicedWeek.class)))
    public Response generate(@NotNull @Valid WantedWeek wanted) {
        return Response.ok(weekly.generate(IsoWeek.parse("week", wanted.week())))
                .build();
    }
}
