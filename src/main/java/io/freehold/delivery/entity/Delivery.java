package io.freehold.delivery.entity;

import io.freehold.delivery.DeliveryInvariantError;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.routing.LeadRouted;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead on its way to a client: pending → sending → sent or failed; failed → pending. Once sent it is
 * accepted, until it is rejected or removed. Every other step throws {@link DeliveryInvariantError}.
 */
@Entity
@Table(name = "deliveries")
public class Delivery extends TenantOwned {

    @Column(name = "lead_id", updatable = false)
    private UUID leadId;

    @Column(name = "commande_id", updatable = false)
    private UUID commandeId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private String product;

    @Column(name = "origin_entity", updatable = false)
    private @Nullable String originEntity;

    private String status;
    private @Nullable String outcome;

    @Column(updatable = false)
    private BigDecimal price;

    @Column(updatable = false)
    private String currency;

    private int attempts;
    private @Nullable String error;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    /** For the ORM. */
    protected Delivery() {}

    /** The delivery of a lead that has just been routed; its price is what was agreed then. */
    public Delivery(UUID id, LeadRouted routed) {
        super(id);
        this.leadId = routed.lead().value();
        this.commandeId = routed.commande().value();
        this.clientId = routed.client().value();
        this.clientName = routed.clientName();
        this.entity = routed.entity();
        this.product = routed.product();
        this.originEntity = routed.originEntity();
        this.price = routed.price();
        this.currency = routed.currency();
        this.status = DeliveryStatus.PENDING.code();
        this.createdAt = routed.at();
        this.updatedAt = routed.at();
    }

    /** It is handed to a job; a failed one becomes pending again on the way. */
    public void begin(Instant at) {
        if (status() == DeliveryStatus.FAILED) {
            step(DeliveryStatus.PENDING, at);
        }
        step(DeliveryStatus.SENDING, at);
        attempts++;
        error = null;
    }

    /** The client has it. */
    public void sent(Instant at) {
        step(DeliveryStatus.SENT, at);
        outcome = DeliveryOutcome.ACCEPTED.code();
        sentAt = at;
    }

    /** It did not leave, and may be tried again. */
    public void failed(String why, Instant at) {
        step(DeliveryStatus.FAILED, at);
        error = why;
    }

    /** The client gave it back. */
    public void rejected(Instant at) {
        end(DeliveryOutcome.REJECTED, at);
    }

    /** We took it out. */
    public void removed(Instant at) {
        end(DeliveryOutcome.REMOVED, at);
    }

    private void step(DeliveryStatus next, Instant at) {
        if (!status().mayBecome(next)) {
            throw DeliveryInvariantError.between(status, next.code());
        }
        status = next.code();
        updatedAt = at;
    }

    private void end(DeliveryOutcome wanted, Instant at) {
        if (!DeliveryOutcome.ACCEPTED.code().equals(outcome)) {
            throw DeliveryInvariantError.between(outcome == null ? status : outcome, wanted.code());
        }
        outcome = wanted.code();
        updatedAt = at;
    }

    public DeliveryStatus status() {
        return DeliveryStatus.find(status).orElseThrow();
    }

    public UUID leadId() {
        return leadId;
    }

    public UUID commandeId() {
        return commandeId;
    }

    public UUID clientId() {
        return clientId;
    }

    public String clientName() {
        return clientName;
    }

    public String entity() {
        return entity;
    }

    public String product() {
        return product;
    }

    /** The lead's own company, when another one sells it. */
    public Optional<String> originEntity() {
        return Optional.ofNullable(originEntity);
    }

    public Optional<DeliveryOutcome> outcome() {
        return Optional.ofNullable(outcome)
                .map(code -> DeliveryOutcome.valueOf(code.toUpperCase(java.util.Locale.ROOT)));
    }

    public BigDecimal price() {
        return price;
    }

    public String currency() {
        return currency;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
