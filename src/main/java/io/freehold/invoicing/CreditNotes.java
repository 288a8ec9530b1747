package io.freehold.invoicing;

import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.InvoiceViews;
import io.freehold.invoicing.control.Writing;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Takes back from issued invoices what was wrong with them. A credit note counts from its issue on. */
@ApplicationScoped
public class CreditNotes {

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    Writing writing;

    @Inject
    InvoiceViews views;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Drafts a credit note of an issued invoice, of all its lines unless some are named. Refuses with 409 {@code
     * CREDIT_EXCEEDED} more than is left to credit, {@code CREDIT_DRAFTED} while another draft waits, {@code
     * INVOICE_NOT_ISSUED} for a draft and {@code INVOICE_NOT_CREDITABLE} for what is no client's invoice.
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public InvoiceFile draft(InvoiceId id, NewCredit wanted) {
        Invoice invoice = Reach.requireWritable(store.claim(id.value()), Invoice::entity);
        requireCreditable(invoice);
        Instant now = now();
        Invoice note = new Invoice(ids.next(), invoice, Caller.current().name(), now);
        note.described(wanted.reason().strip(), null, now);
        store.add(note);
        List<InvoiceLine> written = wanted.lines()
                .map(some ->
                        writing.write(note, some.stream().map(WantedLine::line).toList(), 0))
                .orElseGet(() -> all(invoice, note));
        writing.replace(note, List.of(), written, now);
        if (invoice.credited()
                        .add(note.totals().ttc())
                        .compareTo(invoice.totals().ttc())
                > 0) {
            throw new Refusal.Conflict(
                            "CREDIT_EXCEEDED",
                            "Only "
                                    + invoice.totals()
                                            .ttc()
                                            .subtract(invoice.credited())
                                            .toPlainString()
                                    + " of the invoice is left to credit.")
                    .raise();
        }
        store.flush();
        chronicle.tell(note, "drafted", invoice.number().orElseThrow(), Map.of(), now);
        return views.file(note);
    }

    /** The invoice's lines, or, when some of it was credited before, what is left in one. */
    private List<InvoiceLine> all(Invoice invoice, Invoice note) {
        if (invoice.credited().signum() == 0) {
            List<NewLine> again = lines.of(invoice.id()).stream()
                    .map(line -> new NewLine(line.label(), line.quantity(), line.unitPrice()))
                    .toList();
            return writing.write(note, again, 0);
        }
        Amounts left =
                store.creditNotes(invoice.id()).stream().map(Invoice::totals).reduce(invoice.totals(), Amounts::minus);
        if (left.ttc().signum() <= 0) {
            throw new Refusal.Conflict("CREDIT_EXCEEDED", "Nothing of the invoice is left to credit.").raise();
        }
        NewLine rest = new NewLine(invoice.number().orElseThrow(), BigDecimal.ONE, left.ht());
        List<InvoiceLine> one = writing.write(note, List.of(rest), 0);
        one.get(0).comesTo(left);
        return one;
    }

    private void requireCreditable(Invoice invoice) {
        if (invoice.type() != InvoiceType.CLIENT) {
            throw new Refusal.Conflict("INVOICE_NOT_CREDITABLE", "Only a client's invoice is credited.").raise();
        }
        if (invoice.status() == InvoiceStatus.DRAFT) {
            throw new Refusal.Conflict("INVOICE_NOT_ISSUED", "This is a draft. Change it instead.").raise();
        }
        boolean waits = store.creditNotes(invoice.id()).stream().anyMatch(note -> note.status() == InvoiceStatus.DRAFT);
        if (waits) {
            throw new Refusal.Conflict(
                            "CREDIT_DRAFTED", "A credit note of this invoice is drafted already. Issue or change it.")
                    .raise();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
