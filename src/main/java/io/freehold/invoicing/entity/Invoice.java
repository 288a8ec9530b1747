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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note. It moves by {@link InvoiceStep} alone, which refuses every other step. */
@Entity
@Table(name = "invoices")
public class Invoice extends CopiedInvoice {

    private String status;
    private @Nullable String number;

    @Column(name = "mirror_id")
    private @Nullable UUID mirrorId;

    private @Nullable String issuer;

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

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Column(name = "mail_error")
    private @Nullable String mailError;

    @Column(name = "mail_round")
    private int mailRound;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected Invoice() {}

    /** A draft for a client. */
    public Invoice(UUID id, BilledClient client, String by, Instant at) {
        super(id, client, by, at);
        begin(at);
    }

    /** A draft of a credit note. */
    public Invoice(UUID id, Invoice credited, String by, Instant at) {
        super(id, credited, by, at);
        begin(at);
    }

    /** A side of an invoice between companies, not issued yet. */
    public Invoice(UUID id, Side side, String by, Instant at) {
        super(id, side, by, at);
        begin(at);
    }

    private void begin(Instant at) {
        status = InvoiceStatus.DRAFT.code();
        paid = Amounts.NOTHING.ttc();
        credited = Amounts.NOTHING.ttc();
        total(Amounts.NOTHING);
        updatedAt = at;
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

    /**
     * It has its number and goes out as it is.
     *
     * @param issuerCopied what the company puts on its invoices then, as JSON
     */
    public void issued(String given, String issuerCopied, Term term, Instant at) {
        step(InvoiceStep.ISSUE, at);
        number = given;
        issuer = issuerCopied;
        issuedAt = at;
        issuedOn = term.issuedOn();
        dueOn = term.dueOn();
        dueAt = term.dueAt();
    }

    /**
     * The days of an invoice.
     *
     * @param dueOn the last day to pay; null for what is not to be paid
     * @param dueAt the first moment after that day
     */
    public record Term(
            LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            @Nullable Instant dueAt) {}

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
        updatedAt = at;
        if (outstanding().signum() <= 0 && status() != InvoiceStatus.PAID) {
            settled(at);
        }
    }

    /** Nothing is left to pay. */
    public void settled(Instant at) {
        step(InvoiceStep.SETTLE, at);
        paidAt = at;
    }

    /** Its day is over. */
    public void lapsed(Instant at) {
        step(InvoiceStep.LAPSE, at);
    }

    /** It is to be mailed; the number of the mail, 1 for the first. */
    public int mailing(Instant at) {
        mailError = null;
        updatedAt = at;
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

    private void step(InvoiceStep step, Instant at) {
        status = step.from(status()).code();
        updatedAt = at;
    }

    public InvoiceStatus status() {
        return InvoiceStatus.find(status).orElseThrow();
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<UUID> mirrorId() {
        return Optional.ofNullable(mirrorId);
    }

    /** What the company put on it, as JSON, from its issue on. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
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

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    public Optional<Instant> mailedAt() {
        return Optional.ofNullable(mailedAt);
    }

    public Optional<String> mailError() {
        return Optional.ofNullable(mailError);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
