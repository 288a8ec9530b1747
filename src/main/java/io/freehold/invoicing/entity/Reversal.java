package io.freehold.invoicing.entity;

import io.freehold.invoicing.NewLine;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery that was taken back after an invoice had it. */
@Entity
@Table(name = "invoice_reversals")
public class Reversal extends TenantOwned {

    @Column(name = "delivery_id", updatable = false)
    private UUID deliveryId;

    @Column(name = "record_id", updatable = false)
    private UUID recordId;

    @Column(name = "invoice_id", updatable = false)
    private UUID invoiceId;

    @Column(name = "credit_note_id", updatable = false)
    private @Nullable UUID creditNoteId;

    @Column(updatable = false)
    private String label;

    @Column(name = "unit_price", updatable = false)
    private BigDecimal unitPrice;

    @Column(updatable = false)
    private Instant at;

    /** For the ORM. */
    protected Reversal() {}

    /** The delivery is gone from the invoice's line, or stands in the credit note. */
    public Reversal(UUID id, UUID deliveryId, InvoiceLine line, @Nullable UUID creditNoteId, UUID invoice, Instant at) {
        super(id);
        this.deliveryId = deliveryId;
        this.recordId = line.recordId().orElseThrow();
        this.label = line.label();
        this.unitPrice = line.unitPrice();
        this.invoiceId = invoice;
        this.creditNoteId = creditNoteId;
        this.at = at;
    }

    public UUID recordId() {
        return recordId;
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    /** Where it stands; empty when the invoice was a draft and lost it. */
    public Optional<UUID> creditNoteId() {
        return Optional.ofNullable(creditNoteId);
    }

    /** One of the line that it came from. */
    public NewLine line() {
        return new NewLine(label, BigDecimal.ONE, unitPrice);
    }
}
