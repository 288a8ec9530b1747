package io.freehold.invoicing;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import java.util.Set;

/**
 * The course of invoices, whole: draft → sent → paid or overdue, overdue → paid (spec: leads, money). No other place
 * knows which step is allowed where.
 */
public enum InvoiceStep {
    /** Lines, note or due days are changed, or it is deleted. */
    CHANGE(InvoiceStatus.DRAFT, InvoiceStatus.DRAFT),
    /** It gets its number and stays as it is. */
    ISSUE(InvoiceStatus.SENT, InvoiceStatus.DRAFT),
    /** Its day is over and something is left to pay. */
    LAPSE(InvoiceStatus.OVERDUE, InvoiceStatus.SENT),
    /** Nothing is left to pay. */
    SETTLE(InvoiceStatus.PAID, InvoiceStatus.SENT, InvoiceStatus.OVERDUE);

    private final InvoiceStatus to;
    private final Set<InvoiceStatus> from;

    InvoiceStep(InvoiceStatus to, InvoiceStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Whether an invoice that stands there may take this step. */
    public boolean mayFollow(InvoiceStatus now) {
        return from.contains(now);
    }

    /**
     * Where the step leads; from where it does not begin 409 {@code INVOICE_NOT_ISSUED}, {@code INVOICE_PAID} or
     * {@code INVOICE_ISSUED}.
     */
    public InvoiceStatus from(InvoiceStatus now) {
        if (!mayFollow(now)) {
            throw refused(now);
        }
        return to;
    }

    private Refused refused(InvoiceStatus now) {
        if (now == InvoiceStatus.DRAFT) {
            return new Refusal.Conflict("INVOICE_NOT_ISSUED", "This is a draft. Issue it first.").raise();
        }
        if (this == SETTLE) {
            return new Refusal.Conflict("INVOICE_PAID", "Nothing is left to pay of this invoice.").raise();
        }
        return new Refusal.Conflict(
                        "INVOICE_ISSUED", "An issued invoice stays as it is. Write a credit note for what was wrong.")
                .raise();
    }
}
