package io.freehold.intercompany.control;

import io.freehold.intercompany.PairInvoiceView;
import io.freehold.intercompany.entity.PairInvoice;
import io.freehold.invoicing.InvoiceId;
import java.util.Map;

/** Invoices between companies as members and the audit log see them. */
public final class PairInvoiceViews {

    private PairInvoiceViews() {}

    /** For members. */
    public static PairInvoiceView of(PairInvoice invoice) {
        return new PairInvoiceView(
                invoice.id(),
                invoice.pair().from(),
                invoice.pair().to(),
                invoice.week(),
                invoice.total().toPlainString(),
                invoice.currency(),
                invoice.transfers(),
                invoice.number(),
                new InvoiceId(invoice.issuedId()),
                new InvoiceId(invoice.receivedId()),
                invoice.createdAt());
    }

    /** For the audit log. */
    public static Map<String, Object> facts(PairInvoiceView invoice) {
        return Map.of(
                "pair",
                invoice.from() + " to " + invoice.to(),
                "week",
                invoice.week(),
                "number",
                invoice.number(),
                "total",
                invoice.total() + " " + invoice.currency(),
                "transfers",
                invoice.transfers());
    }
}
