package io.freehold.delivery.entity;

import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.delivery.DeliveryStep;
import io.freehold.routing.LeadRouted;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead on its way to a client. It moves by {@link DeliveryStep} alone, which refuses every other step. */
@Entity
@Table(name = "deliveries")
public class Delivery extends AgreedDelivery {

    private String status;
    private @Nullable String outcome;

    private int attempts;
    private @Nullable String error;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "reserved_at")
    private @Nullable Instant reservedAt;

    private @Nullable String reason;

    @Embedded
    private MailCount mails = new MailCount();

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    private int retries;

    @Column(name = "retry_at")
    private @Nullable Instant retryAt;

    @Column(name = "dead_at")
    private @Nullable Instant deadAt;

    /** For the ORM. */
    protected Delivery() {}

    /** The delivery of a lead that has just been routed; its price is what was agreed then. */
    public Delivery(UUID id, LeadRouted routed) {
        super(id, routed);
        this.status = DeliveryStatus.PENDING.code();
        this.updatedAt = routed.at();
    }

    /** Somebody hands it to a job that sends it alone; a failed one becomes pending again on the way. */
    public void begin(Instant at) {
        beginAgain(at);
        retries = 0;
    }

    /** It is handed to a job by itself, because its time has come. */
    public void beginAgain(Instant at) {
        if (state() == DeliveryStep.State.FAILED) {
            step(DeliveryStep.RETRY, at);
        }
        step(DeliveryStep.BEGIN, at);
        attempts++;
        error = null;
        retryAt = null;
        deadAt = null;
        batchId = null;
    }

    /** It is handed to a job that mails it with others. */
    public void beginIn(UUID batch, Instant at) {
        beginAgain(at);
        batchId = batch;
    }

    /** The client has it. */
    public void sent(Instant at) {
        step(DeliveryStep.ARRIVE, at);
        sentAt = at;
    }

    /**
     * It did not leave.
     *
     * @param again when it is tried again by itself; never, when empty: then it waits for somebody as a dead letter
     */
    public void failed(String why, Instant at, Optional<Instant> again) {
        step(DeliveryStep.FAIL, at);
        error = why;
        retryAt = again.orElse(null);
        deadAt = again.isPresent() ? null : at;
        retries++;
    }

    /** It is to reach the client a second time, as another mail. */
    public void resent(Instant at) {
        step(DeliveryStep.RESEND, at);
        attempts++;
        mails.next();
        error = null;
    }

    /** The second mail did not leave; the client still has the first. */
    public void notResent(String why, Instant at) {
        step(DeliveryStep.RESEND, at);
        error = why;
    }

    /** Its mail is written; the number of it, 0 for the first. */
    public int packed(String sum) {
        return mails.packed(sum);
    }

    /** The client gave it back. */
    public void rejected(String why, Instant at) {
        step(DeliveryStep.REJECT, at);
        reason = why;
    }

    /** We took it out. */
    public void removed(String why, Instant at) {
        step(DeliveryStep.REMOVE, at);
        reason = why;
    }

    /** The client keeps it after all, in a place that was taken at that moment. */
    public void reinstated(Instant at) {
        step(DeliveryStep.REINSTATE, at);
        reason = null;
        reservedAt = at;
    }

    /** Where it stands in its course. */
    public DeliveryStep.State state() {
        return DeliveryStep.State.of(status(), outcome());
    }

    private void step(DeliveryStep step, Instant at) {
        DeliveryStep.State next = step.from(state());
        status = next.status().code();
        outcome = next.outcome().map(DeliveryOutcome::code).orElse(null);
        updatedAt = at;
    }

    public DeliveryStatus status() {
        return DeliveryStatus.find(status).orElseThrow();
    }

    public Optional<DeliveryOutcome> outcome() {
        return Optional.ofNullable(outcome).flatMap(DeliveryOutcome::find);
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** When its place in the commande was taken. */
    public Instant reservedAt() {
        return reservedAt == null ? createdAt() : reservedAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<UUID> batchId() {
        return Optional.ofNullable(batchId);
    }

    /** Tries that failed since somebody last sent it. */
    public int retries() {
        return retries;
    }

    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    public Optional<Instant> deadAt() {
        return Optional.ofNullable(deadAt);
    }
}
