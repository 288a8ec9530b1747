package io.freehold.invoicing;

import io.freehold.tenancy.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invoice with all that belongs to it.
 *
 * @param history what became of it, oldest first
 * @param creditNotes those that take something back from it, drafts too
 */
@Schema(description = "An invoice with its lines, payments, history and credit notes.")
public record InvoiceFile(
        InvoiceView invoice,
        List<Line> lines,
        List<Payment> payments,
        List<Happening> history,
        List<InvoiceView> creditNotes)
        implements Versioned {

    public InvoiceFile {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        history = List.copyOf(history);
        creditNotes = List.copyOf(creditNotes);
    }

    @Override
    public int version() {
        return invoice.version();
    }

    /**
     * A line.
     *
     * @param recordId what billing's ledger has it from
     */
    @Schema(name = "InvoiceLine")
    public record Line(
            int position,
            String label,
            String quantity,
            String unitPrice,
            String vatRate,
            String ht,
            String vat,
            String ttc,
            @Nullable UUID recordId) {}

    /** Money that came in. */
    @Schema(name = "InvoicePayment")
    public record Payment(
            UUID id,
            String amount,
            PaymentMethod method,
            @Nullable String reference,
            Instant receivedAt,
            Instant recordedAt,
            String recordedBy) {}

    /** Something that became of it. */
    @Schema(name = "InvoiceHappening")
    public record Happening(String what, @Nullable String detail, Instant at, String by) {}
}
