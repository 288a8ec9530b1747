package io.freehold.delivery.entity;

import io.freehold.delivery.BatchStatus;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's mail of one daily run: sending → sent or failed; failed → sending. */
@Entity
@Table(name = "delivery_batches")
public class DeliveryBatch extends TenantOwned {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private LocalDate day;

    private int count;
    private String status;
    private int attempts;
    private @Nullable String error;

    @Embedded
    private MailCount mails = new MailCount();

    @Column(name = "message_id")
    private @Nullable String messageId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    /** For the ORM. */
    protected DeliveryBatch() {}

    /** The mail of these deliveries, which are one client's and company's; it is on its way at once. */
    public DeliveryBatch(UUID id, LocalDate day, Delivery any, int count, Instant at) {
        super(id);
        this.day = day;
        this.clientId = any.clientId();
        this.clientName = any.clientName();
        this.entity = any.entity();
        this.count = count;
        this.status = BatchStatus.SENDING.code();
        this.attempts = 1;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** It is tried again. */
    public void begin(Instant at) {
        status = BatchStatus.SENDING.code();
        attempts++;
        error = null;
        updatedAt = at;
    }

    /** It is written; the number of it, 0 for the first. */
    public int packed(String sum) {
        return mails.packed(sum);
    }

    /** The client has it. */
    public void sent(String message, Instant at) {
        status = BatchStatus.SENT.code();
        messageId = message;
        sentAt = at;
        updatedAt = at;
    }

    /** It did not leave. */
    public void failed(String why, Instant at) {
        status = BatchStatus.FAILED.code();
        error = why;
        updatedAt = at;
    }

    public BatchStatus status() {
        return BatchStatus.find(status).orElseThrow();
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

    public LocalDate day() {
        return day;
    }

    public int count() {
        return count;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
