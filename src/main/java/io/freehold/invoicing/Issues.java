package io.freehold.invoicing;

import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.InvoiceViews;
import io.freehold.invoicing.control.Issuance;
import io.freehold.invoicing.control.Posting;
import io.freehold.invoicing.control.Relief;
import io.freehold.invoicing.control.Settling;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives drafts their number, for good, and has them mailed. */
@ApplicationScoped
public class Issues {

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    IssuerStore issuers;

    @Inject
    Issuance issuance;

    @Inject
    InvoiceViews views;

    @Inject
    Relief relief;

    @Inject
    Settling settling;

    @Inject
    Posting posting;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /**
     * Issues a draft under the company's next number of the year. From then on it stays as it is. A credit note
     * lessens its invoice. Refuses with 409 {@code INVOICE_ISSUED} an issued one, {@code INVOICE_EMPTY} one without
     * lines, {@code ISSUER_INCOMPLETE} when the company's details are not set, {@code CREDIT_EXCEEDED} a credit
     * note over what is left.
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public InvoiceFile issue(InvoiceId id) {
        Optional<Invoice> credited = claimCredited(id);
        Invoice invoice = Reach.requireWritable(store.claim(id.value()), Invoice::entity);
        issue(invoice, credited);
        return views.file(invoice);
    }

    /**
     * Has it mailed to the client, soon after; a draft is issued first, as {@link #issue} does. 409 {@code
     * INVOICE_WITHIN} for one between companies, which nobody outside gets.
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public InvoiceFile send(InvoiceId id) {
        Optional<Invoice> credited = claimCredited(id);
        Invoice invoice = Reach.requireWritable(store.claim(id.value()), Invoice::entity);
        if (invoice.type() == InvoiceType.INTERCOMPANY) {
            throw new Refusal.Conflict("INVOICE_WITHIN", "It is in the books of both companies already.").raise();
        }
        if (invoice.status() == InvoiceStatus.DRAFT) {
            issue(invoice, credited);
        }
        invoice.mailing(now());
        posting.send(invoice);
        return views.file(invoice);
    }

    /** The invoice of a credit note; it is held first, by everyone. */
    private Optional<Invoice> claimCredited(InvoiceId id) {
        Optional<UUID> credited = store.credits(id.value());
        return credited.flatMap(store::claim);
    }

    private void issue(Invoice invoice, Optional<Invoice> credited) {
        InvoiceStep.ISSUE.from(invoice.status());
        if (lines.of(invoice.id()).isEmpty()) {
            throw new Refusal.Conflict("INVOICE_EMPTY", "An invoice of nothing is none. Write a line first.").raise();
        }
        Issuer issuer = requireIssuer(invoice.entity());
        credited.ifPresent(from -> requireLeft(from, invoice.totals().ttc()));
        Instant now = now();
        Map<String, Object> before = Chronicle.facts(invoice);
        issuance.issue(invoice, issuer, now);
        credited.ifPresent(from -> lessen(from, invoice, now));
        if (invoice.outstanding().signum() == 0) {
            invoice.settled(now);
        }
        chronicle.tell(invoice, "issued", invoice.number().orElseThrow(), before, now);
    }

    private static void requireLeft(Invoice from, BigDecimal amount) {
        if (from.credited().add(amount).compareTo(from.totals().ttc()) > 0) {
            throw new Refusal.Conflict(
                            "CREDIT_EXCEEDED",
                            "Only "
                                    + from.totals()
                                            .ttc()
                                            .subtract(from.credited())
                                            .toPlainString()
                                    + " of the invoice is left to credit.")
                    .raise();
        }
    }

    private void lessen(Invoice from, Invoice creditNote, Instant now) {
        Map<String, Object> before = Chronicle.facts(from);
        boolean wasPaid = from.status() == InvoiceStatus.PAID;
        from.lessened(creditNote.totals().ttc(), now);
        chronicle.tell(from, "credited", creditNote.number().orElseThrow(), before, now);
        relief.after(from, now);
        settling.after(from, !wasPaid && from.status() == InvoiceStatus.PAID);
    }

    private Issuer requireIssuer(String entity) {
        return issuers.find(entity)
                .map(IssuerRow::issuer)
                .orElseThrow(() -> new Refusal.Conflict(
                                "ISSUER_INCOMPLETE",
                                "The company " + entity
                                        + " has no details for invoices. Set them at /api/invoices/issuers/" + entity
                                        + " first.")
                        .raise());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
