package io.freehold.billing.boundary;

import io.freehold.billing.Facturation;
import io.freehold.billing.FacturationMonth;
import io.freehold.billing.FacturationWeek;
import io.freehold.billing.Pricing;
import io.freehold.kernel.Asked;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who owes what. */
@ApplicationScoped
@Path("/facturation")
@Produces(MediaType.APPLICATION_JSON)
@Permit(Pricing.VIEW)
@Tag(name = "Billing")
public class FacturationResource {

    @Inject
    Facturation facturation;

    @GET
    @Path("/week")
    @Operation(
            summary = "Show a week's facturation",
            description =
                    "By client: what is in the ledger and how far it is on its way to an invoice, what is billable and"
                            + " not in it yet, and credits. A client of whom only money came in has nothing_due. The week"
                            + " that is now when none is named.")
    @APIResponseSchema(value = FacturationWeek.class, responseCode = "200", responseDescription = "The week.")
    public FacturationWeek week(
            @Parameter(description = "An ISO week.", example = "2026-W48") @QueryParam("week") String week) {
        Asked asked = new Asked();
        Optional<IsoWeek> wanted = asked.week("week", week);
        asked.refuse();
        return facturation.week(wanted);
    }

    @GET
    @Path("/month")
    @Operation(
            summary = "Show a month's facturation",
            description = "By week and by client; a week is of the month in which its Thursday lies. The running"
                    + " week's month when none is named.")
    @APIResponseSchema(value = FacturationMonth.class, responseCode = "200", responseDescription = "The month.")
    public FacturationMonth month(
            @Parameter(description = "A month.", example = "2026-11") @QueryParam("month") String month) {
        Asked asked = new Asked();
        Optional<YearMonth> wanted = asked.month("month", month);
        asked.refuse();
        return facturation.month(wanted);
    }
}
