package io.freehold.invoicing.entity;

import io.freehold.commandes.BilledClient;
import io.freehold.invoicing.Amounts;
import io.freehold.invoicing.InvoiceStatus;
import io.freehold.invoicing.InvoiceStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note: what it comes to, and what is left of that. */
@Entity
@Table(name = "invoices")
public class Invoice extends StandingInvoice {

    @Column(name = "mirror_id")
    private @Nullable UUID mirrorId;

    @Column(name = "total_ht")
    private BigDecimal totalHt;

    @Column(name = "total_vat")
    private BigDecimal totalVat;

    @Column(name = "total_ttc")
    private BigDecimal totalTtc;

    private BigDecimal paid;
    private BigDecimal credited;
    private @Nullable String note;

    @Column(name = "due_days")
    private @Nullable Integer dueDays;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Column(name = "mail_error")
    private @Nullable String mailError;

    @Column(name = "mail_round")
    private int mailRound;

    /** For the ORM. */
    protected Invoice() {}

    /** A draft for a client. */
    public Invoice(UUID id, BilledClient client, String by, Instant at) {
        super(id, client, by, at);
        begin();
    }

    /** A draft of a credit note. */
    public Invoice(UUID id, Invoice credited, String by, Instant at) {
        super(id, credited, by, at);
        begin();
    }

    /** A side of an invoice between companies, not issued yet. */
    public Invoice(UUID id, Side side, String by, Instant at) {
        super(id, side, by, at);
        begin();
    }

    private void begin() {
        paid = Amounts.NOTHING.ttc();
        credited = Amounts.NOTHING.ttc();
        total(Amounts.NOTHING);
    }

    /** The draft's lines come to this now; 409 {@code INVOICE_ISSUED} for one that is no draft. */
    public void amountsTo(Amounts amounts, Instant at) {
        step(InvoiceStep.CHANGE, at);
        total(amounts);
    }

    /** The draft says this beside its lines, and is due so many days after its issue; null: the issuer's days. */
    public void described(@Nullable String words, @Nullable Integer days, Instant at) {
        step(InvoiceStep.CHANGE, at);
        note = words;
        dueDays = days;
    }

    private void total(Amounts amounts) {
        totalHt = amounts.ht();
        totalVat = amounts.vat();
        totalTtc = amounts.ttc();
    }

    /** It and the other side of an invoice between companies belong together. */
    public void mirroredBy(UUID other) {
        mirrorId = other;
    }

    /** Money came in; whoever calls has seen that it is not more than {@link #outstanding()}. */
    public void received(BigDecimal amount, Instant at) {
        paid = paid.add(amount);
        settleIfNothingIsLeft(at);
    }

    /** A credit note was issued for so much of it. */
    public void lessened(BigDecimal amount, Instant at) {
        credited = credited.add(amount);
        settleIfNothingIsLeft(at);
    }

    private void settleIfNothingIsLeft(Instant at) {
        touched(at);
        if (outstanding().signum() <= 0 && status() != InvoiceStatus.PAID) {
            settled(at);
        }
    }

    /** It is to be mailed; the number of the mail, 1 for the first. */
    public int mailing(Instant at) {
        mailError = null;
        touched(at);
        return ++mailRound;
    }

    /** The client has it. */
    public void mailed(Instant at) {
        mailedAt = at;
        mailError = null;
    }

    /** The mail did not leave. */
    public void notMailed(String why) {
        mailError = why;
    }

    public Optional<UUID> mirrorId() {
        return Optional.ofNullable(mirrorId);
    }

    public Amounts totals() {
        return new Amounts(totalHt, totalVat, totalTtc);
    }

    public BigDecimal paid() {
        return paid;
    }

    public BigDecimal credited() {
        return credited;
    }

    /** What is left to pay; below 0 when a credit note came after the money. */
    public BigDecimal outstanding() {
        return totalTtc.subtract(paid).subtract(credited);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Integer> dueDays() {
        return Optional.ofNullable(dueDays);
    }

    public Optional<Instant> mailedAt() {
        return Optional.ofNullable(mailedAt);
    }

    public Optional<String> mailError() {
        return Optional.ofNullable(mailError);
    }
}
