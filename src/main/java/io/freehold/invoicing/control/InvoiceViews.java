package io.freehold.invoicing.control;

import io.freehold.commandes.ClientId;
import io.freehold.invoicing.InvoiceFile;
import io.freehold.invoicing.InvoiceId;
import io.freehold.invoicing.InvoiceView;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.LineStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;

/** Invoices as members see them. */
@ApplicationScoped
public class InvoiceViews {

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    /** The invoice with all that belongs to it, as it will be committed. */
    public InvoiceFile file(Invoice invoice) {
        store.flush();
        return new InvoiceFile(
                of(invoice),
                lines.of(invoice.id()).stream().map(InvoiceViews::line).toList(),
                lines.payments(invoice.id()).stream()
                        .map(paid -> new InvoiceFile.Payment(
                                paid.id(),
                                paid.amount().toPlainString(),
                                paid.method(),
                                paid.reference().orElse(null),
                                paid.receivedAt(),
                                paid.recordedAt(),
                                paid.recordedBy()))
                        .toList(),
                lines.events(invoice.id()).stream()
                        .map(event -> new InvoiceFile.Happening(
                                event.what(), event.detail().orElse(null), event.at(), event.by()))
                        .toList(),
                store.creditNotes(invoice.id()).stream().map(InvoiceViews::of).toList());
    }

    private static InvoiceFile.Line line(InvoiceLine line) {
        return new InvoiceFile.Line(
                line.position(),
                line.label(),
                plain(line.quantity()),
                line.unitPrice().toPlainString(),
                line.vatRate().toPlainString(),
                line.amounts().ht().toPlainString(),
                line.amounts().vat().toPlainString(),
                line.amounts().ttc().toPlainString(),
                line.recordId().orElse(null));
    }

    /** Without needless zeros: {@code 12}, not {@code 12.000}. */
    public static String plain(BigDecimal quantity) {
        BigDecimal shortest = quantity.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /** The invoice alone. */
    public static InvoiceView of(Invoice invoice) {
        return new InvoiceView(
                new InvoiceId(invoice.id()),
                invoice.number().orElse(null),
                invoice.type(),
                invoice.direction(),
                invoice.status(),
                invoice.entity(),
                invoice.clientId().map(id -> buyer(invoice, id)).orElse(null),
                invoice.counterpart().orElse(null),
                invoice.week().orElse(null),
                invoice.creditsId().map(InvoiceId::new).orElse(null),
                invoice.mirrorId().map(InvoiceId::new).orElse(null),
                invoice.currency(),
                invoice.vatRate().toPlainString(),
                invoice.totals().ht().toPlainString(),
                invoice.totals().vat().toPlainString(),
                invoice.totals().ttc().toPlainString(),
                invoice.paid().toPlainString(),
                invoice.credited().toPlainString(),
                invoice.outstanding().toPlainString(),
                invoice.note().orElse(null),
                invoice.dueDays().orElse(null),
                invoice.issuedOn().orElse(null),
                invoice.dueOn().orElse(null),
                invoice.issuedAt().orElse(null),
                invoice.paidAt().orElse(null),
                invoice.mailedAt().orElse(null),
                invoice.mailError().orElse(null),
                invoice.createdAt(),
                invoice.createdBy(),
                invoice.version());
    }

    private static InvoiceView.Buyer buyer(Invoice invoice, UUID id) {
        return new InvoiceView.Buyer(
                new ClientId(id),
                invoice.clientName(),
                invoice.clientAddress().orElse(null),
                invoice.clientVatNumber().orElse(null));
    }
}
