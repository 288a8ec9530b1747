package io.freehold.invoicing;

import io.freehold.invoicing.control.Issuance;
import io.freehold.invoicing.control.Printed;
import io.freehold.invoicing.control.Printing;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.IssuerRow;
import io.freehold.invoicing.entity.IssuerStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Invoices on paper. The received side of one between companies is the issued side's paper. */
@ApplicationScoped
public class Papers {

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    IssuerStore issuers;

    @Inject
    Issuance issuance;

    @Inject
    Printing printing;

    /**
     * A file.
     *
     * @param name such as {@code RDZ-2026-00001.pdf}
     */
    public record Paper(String name, byte[] content) {}

    /** The invoice as PDF; one that is issued carries its Factur-X file. */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public Paper pdf(InvoiceId id) {
        return printed(Reach.requireReadable(store.find(id.value()), Invoice::entity));
    }

    /** The same for the mail to the client, which a job sends. */
    @Transactional
    Paper pdfOf(InvoiceId id) {
        return printed(store.find(id.value()).orElseThrow(() -> new Refusal.NotFound().raise()));
    }

    private Paper printed(Invoice invoice) {
        String name = invoice.number().orElse("draft-" + invoice.id()) + ".pdf";
        return new Paper(name, printing.pdf(whole(invoice)));
    }

    /**
     * The invoice as the XML file of Factur-X; 409 {@code INVOICE_NOT_ISSUED} for a draft, {@code ISSUER_INCOMPLETE}
     * for one of a company whose details were not set.
     */
    @Permit(Invoices.PERMISSION)
    @Transactional
    public String facturX(InvoiceId id) {
        Invoice invoice = Reach.requireReadable(store.find(id.value()), Invoice::entity);
        if (invoice.number().isEmpty()) {
            throw new Refusal.Conflict("INVOICE_NOT_ISSUED", "This is a draft. Issue it first.").raise();
        }
        Printed printed = whole(invoice);
        if (!printed.isWhole()) {
            throw new Refusal.Conflict(
                            "ISSUER_INCOMPLETE", "The company's details were not set when this invoice was issued.")
                    .raise();
        }
        return printing.facturX(printed);
    }

    private Printed whole(Invoice asked) {
        Invoice invoice = asked.direction() == InvoiceDirection.RECEIVED
                ? asked.mirrorId().flatMap(store::find).orElseThrow()
                : asked;
        Issuer issuer = invoice.number().isPresent()
                ? issuance.issuer(invoice)
                : issuers.find(invoice.entity()).map(IssuerRow::issuer).orElseGet(() -> Issuer.named(invoice.entity()));
        var credited = invoice.creditsId()
                .flatMap(store::find)
                .map(from -> new Printed.Credited(
                        from.number().orElseThrow(), from.issuedOn().orElseThrow()));
        return new Printed(invoice, lines.of(invoice.id()), issuer, credited);
    }
}
