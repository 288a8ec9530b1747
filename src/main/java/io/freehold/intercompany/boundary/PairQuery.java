package io.freehold.intercompany.boundary;

import io.freehold.intercompany.PairInvoiceFilter;
import io.freehold.intercompany.PriceFilter;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The companies that a list is about, as a {@code @BeanParam}. */
public class PairQuery {

    @QueryParam("from")
    @Parameter(description = "Code of the company whose leads they are, to whom is owed.", example = "RDZ")
    String from;

    @QueryParam("to")
    @Parameter(description = "Code of the company that sells them and owes.", example = "MDL")
    String to;

    PriceFilter prices(String product) {
        Asked asked = new Asked();
        return asked.accepted(
                new PriceFilter(asked.text("from", from), asked.text("to", to), asked.text("product", product)));
    }

    PairInvoiceFilter invoices(String week) {
        Asked asked = new Asked();
        return asked.accepted(
                new PairInvoiceFilter(asked.week("week", week), asked.text("from", from), asked.text("to", to)));
    }
}
