package io.freehold.leads.boundary;

import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadFigures;
import io.freehold.leads.LeadStats;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A week's leads in figures. */
@ApplicationScoped
@Path("/leads/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadStatsResource {

    @Inject
    LeadFigures figures;

    @GET
    @Permit("leads.view")
    @Operation(
            summary = "Figures of a week's leads",
            description = "By status, provider, product and day, for the companies in scope; without trials.")
    @APIResponseSchema(value = LeadStats.class, responseCode = "200", responseDescription = "The figures.")
    public LeadStats ofLeads(
            @Parameter(description = "The week; the present one when absent.", example = "2026-W10") @QueryParam("week")
                    String week,
            @Parameter(description = "Code of a product.", example = "solar") @QueryParam("product") String product) {
        return figures.of(
                week(week),
                Optional.ofNullable(product).filter(code -> !code.isBlank()).map(code -> plain(code)));
    }

    static Optional<IsoWeek> week(String text) {
        return Optional.ofNullable(text).filter(word -> !word.isBlank()).map(word -> IsoWeek.parse("week", word));
    }

    private static String plain(String code) {
        if (code.indexOf('\0') >= 0) {
            throw Refusal.Invalid.of("product", "holds a character that cannot be used")
                    .raise();
        }
        return code;
    }
}
