package io.freehold.invoicing.entity;

import io.freehold.commandes.BilledClient;
import io.freehold.invoicing.InvoiceStatus;
import io.freehold.invoicing.InvoiceStep;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an invoice stands. It moves by {@link InvoiceStep} alone, which refuses every other step. */
@MappedSuperclass
public abstract class StandingInvoice extends CopiedInvoice {

    private String status;
    private @Nullable String number;

    private @Nullable String issuer;

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

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected StandingInvoice() {}

    StandingInvoice(UUID id, BilledClient client, String by, Instant at) {
        super(id, client, by, at);
        begin(at);
    }

    StandingInvoice(UUID id, StandingInvoice credited, String by, Instant at) {
        super(id, credited, by, at);
        begin(at);
    }

    StandingInvoice(UUID id, Side side, String by, Instant at) {
        super(id, side, by, at);
        begin(at);
    }

    private void begin(Instant at) {
        status = InvoiceStatus.DRAFT.code();
        updatedAt = at;
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

    /** Nothing is left to pay. */
    public void settled(Instant at) {
        step(InvoiceStep.SETTLE, at);
        paidAt = at;
    }

    /** Its day is over. */
    public void lapsed(Instant at) {
        step(InvoiceStep.LAPSE, at);
    }

    final void step(InvoiceStep step, Instant at) {
        status = step.from(status()).code();
        updatedAt = at;
    }

    final void touched(Instant at) {
        updatedAt = at;
    }

    public InvoiceStatus status() {
        return InvoiceStatus.find(status).orElseThrow();
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** What the company put on it, as JSON, from its issue on. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
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

    public Instant updatedAt() {
        return updatedAt;
    }
}
