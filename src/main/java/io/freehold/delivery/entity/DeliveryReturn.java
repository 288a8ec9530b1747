package io.freehold.delivery.entity;

import io.freehold.delivery.ReturnStatus;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's wish to give a delivery back, decided once. */
@Entity
@Table(name = "delivery_returns")
public class DeliveryReturn extends TenantOwned {

    @Column(name = "delivery_id", updatable = false)
    private UUID deliveryId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private @Nullable String note;

    private String status;

    @Column(name = "filed_at", updatable = false)
    private Instant filedAt;

    @Column(name = "filed_by", updatable = false)
    private String filedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    /** For the ORM. */
    protected DeliveryReturn() {}

    /** A return that somebody has to decide about. */
    public DeliveryReturn(UUID id, Delivery delivery, String reason, @Nullable String note, String by, Instant at) {
        super(id);
        this.deliveryId = delivery.id();
        this.clientId = delivery.clientId();
        this.clientName = delivery.clientName();
        this.entity = delivery.entity();
        this.reason = reason;
        this.note = note;
        this.status = ReturnStatus.FILED.code();
        this.filedAt = at;
        this.filedBy = by;
    }

    /** The delivery is taken back. */
    public void accepted(@Nullable String why, String by, Instant at) {
        decided(ReturnStatus.ACCEPTED, why, by, at);
    }

    /** The client keeps it. */
    public void refused(@Nullable String why, String by, Instant at) {
        decided(ReturnStatus.REFUSED, why, by, at);
    }

    private void decided(ReturnStatus decision, @Nullable String why, String by, Instant at) {
        if (status() != ReturnStatus.FILED) {
            throw new Refusal.Conflict("RETURN_DECIDED", "This return was " + status + " already.").raise();
        }
        status = decision.code();
        decisionNote = why;
        decidedBy = by;
        decidedAt = at;
    }

    public UUID deliveryId() {
        return deliveryId;
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

    public String reason() {
        return reason;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public ReturnStatus status() {
        return ReturnStatus.find(status).orElseThrow();
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String filedBy() {
        return filedBy;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }
}
