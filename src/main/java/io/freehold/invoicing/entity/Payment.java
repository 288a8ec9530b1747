package io.freehold.invoicing.entity;

import io.freehold.invoicing.PaymentMethod;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Money that came in for an invoice. */
@Entity
@Immutable
@Table(name = "invoice_payments")
public class Payment extends TenantOwned {

    @Column(name = "invoice_id")
    private UUID invoiceId;

    private BigDecimal amount;
    private String method;
    private @Nullable String reference;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For the ORM. */
    protected Payment() {}

    /** Money, and who says so. */
    public Payment(UUID id, UUID invoiceId, Money money, String by, Instant at) {
        super(id);
        this.invoiceId = invoiceId;
        this.amount = money.amount();
        this.method = money.method().code();
        this.reference = money.reference();
        this.receivedAt = money.receivedAt();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** What came in, when and how. */
    public record Money(
            BigDecimal amount,
            PaymentMethod method,
            @Nullable String reference,
            Instant receivedAt) {}

    public BigDecimal amount() {
        return amount;
    }

    public PaymentMethod method() {
        return PaymentMethod.find(method).orElseThrow();
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
