package io.freehold.invoicing;

import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.InvoiceViews;
import io.freehold.invoicing.control.Relief;
import io.freehold.invoicing.control.Settling;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.invoicing.entity.Payment;
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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Money that comes in for invoices: in parts, and never more than is left. */
@ApplicationScoped
public class Payments {

    /** Clocks of banks and people differ; a payment of next week is a slip. */
    private static final Duration AHEAD_MAX = Duration.ofDays(1);

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    InvoiceViews views;

    @Inject
    Relief relief;

    @Inject
    Settling settling;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Money came in; the invoice is paid once nothing is left. The invoice's row is held, so payments at one time
     * wait for each other. Refuses with 409 {@code OVERPAID} more than is left, {@code INVOICE_PAID}, {@code
     * INVOICE_NOT_ISSUED}, and {@code INVOICE_NOT_PAYABLE} for a credit note or the received side between companies.
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public InvoiceFile add(InvoiceId id, NewPayment paid) {
        Invoice invoice = requirePayable(id);
        Instant now = now();
        BigDecimal amount = new BigDecimal(paid.amount());
        if (amount.signum() == 0) {
            throw Refusal.Invalid.of("amount", "must be more than 0").raise();
        }
        Instant at = paid.at().map(told -> told.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (at.isAfter(now.plus(AHEAD_MAX)) || at.isBefore(Instant.EPOCH)) {
            throw Refusal.Invalid.of("at", "must be a time that has been").raise();
        }
        receive(
                invoice,
                new Payment.Money(
                        amount,
                        paid.method().orElse(PaymentMethod.TRANSFER),
                        paid.reference().orElse(null),
                        at),
                now);
        return views.file(invoice);
    }

    /** All that is left came in, just now; refuses as {@link #add}. */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public InvoiceFile settle(InvoiceId id) {
        Invoice invoice = requirePayable(id);
        Instant now = now();
        receive(invoice, new Payment.Money(invoice.outstanding(), PaymentMethod.OTHER, null, now), now);
        return views.file(invoice);
    }

    private Invoice requirePayable(InvoiceId id) {
        Invoice invoice = Reach.requireWritable(store.claim(id.value()), Invoice::entity);
        if (invoice.type() == InvoiceType.CREDIT_NOTE || invoice.direction() == InvoiceDirection.RECEIVED) {
            throw new Refusal.Conflict(
                            "INVOICE_NOT_PAYABLE",
                            "Money is recorded at the invoice that was issued, not at a credit note or a copy of it.")
                    .raise();
        }
        InvoiceStep.SETTLE.from(invoice.status());
        return invoice;
    }

    private void receive(Invoice invoice, Payment.Money money, Instant now) {
        if (money.amount().compareTo(invoice.outstanding()) > 0) {
            throw new Refusal.Conflict(
                            "OVERPAID",
                            "Only " + invoice.outstanding().toPlainString() + " " + invoice.currency()
                                    + " is left to pay.")
                    .raise();
        }
        Map<String, Object> before = Chronicle.facts(invoice);
        lines.add(new Payment(ids.next(), invoice.id(), money, Caller.current().name(), now));
        invoice.received(money.amount(), now);
        boolean settled = invoice.status() == InvoiceStatus.PAID;
        String detail = money.amount().toPlainString() + " " + invoice.currency();
        chronicle.tell(invoice, settled ? "paid" : "partly_paid", detail, before, now);
        relief.after(invoice, now);
        settling.after(invoice, true);
        if (settled) {
            invoice.mirrorId().flatMap(store::claim).ifPresent(mirror -> mirror.settled(now));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
