package io.freehold.intercompany.entity;

import io.freehold.delivery.CrossEntitySale;
import io.freehold.intercompany.Pair;
import io.freehold.intercompany.TransferStatus;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one company owes another for one lead, or the taking back of that. */
@Entity
@Table(name = "intercompany_transfers")
public class Transfer extends TenantOwned {

    @Column(name = "delivery_id", updatable = false)
    private UUID deliveryId;

    @Column(name = "lead_id", updatable = false)
    private UUID leadId;

    @Column(name = "from_entity", updatable = false)
    private String fromEntity;

    @Column(name = "to_entity", updatable = false)
    private String toEntity;

    @Column(updatable = false)
    private String product;

    @Column(updatable = false)
    private String week;

    private @Nullable BigDecimal amount;
    private @Nullable String currency;
    private String status;
    private @Nullable String error;

    @Column(name = "reversal_of", updatable = false)
    private @Nullable UUID reversalOf;

    @Column(name = "invoice_id")
    private @Nullable UUID invoiceId;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected Transfer() {}

    /** A sale's transfer; what it comes to is said next, by {@link #priced} or {@link #failed}. */
    public Transfer(UUID id, CrossEntitySale sale, IsoWeek week, Instant at) {
        super(id);
        this.deliveryId = sale.delivery().value();
        this.leadId = sale.lead().value();
        this.fromEntity = sale.origin();
        this.toEntity = sale.seller();
        this.product = sale.product();
        this.week = week.toString();
        this.sentAt = sale.sentAt();
        this.createdAt = at;
    }

    /** The opposite of one that is on an invoice: owed in the week in which it is taken back. */
    public Transfer(UUID id, Transfer invoiced, IsoWeek week, Instant at) {
        super(id);
        this.deliveryId = invoiced.deliveryId;
        this.leadId = invoiced.leadId;
        this.fromEntity = invoiced.fromEntity;
        this.toEntity = invoiced.toEntity;
        this.product = invoiced.product;
        this.week = week.toString();
        this.sentAt = invoiced.sentAt;
        this.createdAt = at;
        this.reversalOf = invoiced.id();
        priced(invoiced.amount().orElseThrow().negate(), invoiced.currency, at);
    }

    /** Its price is known: it is owed. */
    public final void priced(BigDecimal price, String inCurrency, Instant at) {
        amount = price;
        currency = inCurrency;
        becomes(TransferStatus.PENDING, null, at);
    }

    /** It cannot be owed yet. */
    public void failed(String why, Instant at) {
        becomes(TransferStatus.ERROR, why, at);
    }

    /** Nothing is owed: its delivery was taken back before it was on an invoice. */
    public void reversed(Instant at) {
        becomes(TransferStatus.REVERSED, null, at);
    }

    /** It is on the pair's invoice, for good. */
    public void invoiced(UUID invoice, Instant at) {
        invoiceId = invoice;
        becomes(TransferStatus.INVOICED, null, at);
    }

    private void becomes(TransferStatus next, @Nullable String why, Instant at) {
        status = next.code();
        error = why;
        updatedAt = at;
    }

    public UUID deliveryId() {
        return deliveryId;
    }

    public UUID leadId() {
        return leadId;
    }

    public Pair pair() {
        return new Pair(fromEntity, toEntity);
    }

    public String product() {
        return product;
    }

    public String week() {
        return week;
    }

    /** Negative where something invoiced is taken back; empty while no price is known. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    public TransferStatus status() {
        return TransferStatus.find(status).orElseThrow();
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Optional<UUID> reversalOf() {
        return Optional.ofNullable(reversalOf);
    }

    public Optional<UUID> invoiceId() {
        return Optional.ofNullable(invoiceId);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
