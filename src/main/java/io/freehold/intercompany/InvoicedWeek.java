package io.freehold.intercompany;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.kernel.IsoWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a run over a week has made.
 *
 * @param invoicesCreated 0 when nothing was owed, or the week was run before (seed 002 §8)
 */
@Schema(name = "IntercompanyRun", description = "What a run over a week has made.")
public record InvoicedWeek(
        @Schema(implementation = String.class, examples = "2026-W47")
        IsoWeek week,

        @JsonProperty("invoices_created") int invoicesCreated,
        List<PairInvoiceView> invoices) {

    static InvoicedWeek of(IsoWeek week, List<PairInvoiceView> invoices) {
        return new InvoicedWeek(week, invoices.size(), List.copyOf(invoices));
    }
}
