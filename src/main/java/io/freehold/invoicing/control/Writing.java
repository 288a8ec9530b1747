package io.freehold.invoicing.control;

import io.freehold.billing.LedgerRecordView;
import io.freehold.invoicing.Amounts;
import io.freehold.invoicing.NewInvoice;
import io.freehold.invoicing.NewLine;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts lines on drafts; the draft's totals are those of its lines afterwards. */
@ApplicationScoped
public class Writing {

    @Inject
    LineStore store;

    @Inject
    Ids ids;

    /** Adds lines that somebody wrote. */
    public List<InvoiceLine> write(Invoice invoice, List<NewLine> wanted, int after) {
        List<InvoiceLine> written = new ArrayList<>();
        for (NewLine line : wanted) {
            written.add(new InvoiceLine(ids.next(), invoice, after + written.size() + 1, line));
        }
        return written;
    }

    /** Lines of what billing froze, oldest week first; of what comes to nothing none. */
    public List<InvoiceLine> bill(Invoice invoice, List<LedgerRecordView> records) {
        List<LedgerRecordView> counted = records.stream()
                .filter(record -> record.quantity() > 0)
                .sorted(Comparator.comparing(
                                (LedgerRecordView record) -> record.week().monday())
                        .thenComparing(LedgerRecordView::product)
                        .thenComparing(record -> record.id().value()))
                .toList();
        List<InvoiceLine> written = new ArrayList<>();
        for (LedgerRecordView record : counted) {
            String label = "Leads " + record.product() + ", " + record.week();
            NewLine line = new NewLine(label, BigDecimal.valueOf(record.quantity()), record.unitPrice());
            written.add(new InvoiceLine(
                    ids.next(), invoice, written.size() + 1, line, record.id().value()));
        }
        return written;
    }

    /** The draft's lines are these now; 400 for more than an invoice may have. */
    public void replace(Invoice invoice, List<InvoiceLine> before, List<InvoiceLine> after, Instant at) {
        if (after.size() > NewInvoice.LINES_MAX) {
            throw Refusal.Invalid.of("lines", "are more than " + NewInvoice.LINES_MAX + "; draft several invoices")
                    .raise();
        }
        store.remove(before.stream().filter(line -> !after.contains(line)).toList());
        store.add(after.stream().filter(line -> !before.contains(line)).toList());
        invoice.amountsTo(sum(after), at);
    }

    /** What lines come to together. */
    public static Amounts sum(List<InvoiceLine> lines) {
        return Amounts.sum(lines.stream().map(InvoiceLine::amounts).toList());
    }
}
