package io.freehold.leads.entity;

import io.freehold.leads.Consent;
import io.freehold.leads.DeliveryGlimpse;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewLead;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A person's request for an offer, sold once. It begins {@code new}, or where its payload, its product or
 * its consent stops it; routing makes it {@code routed}, {@code duplicate} or {@code no_open_orders}; its
 * delivery makes it {@code delivered}, and a return {@code returned}.
 */
@Entity
@DynamicUpdate
@Table(name = "leads")
public class Lead extends TenantOwned {

    /** What a member may set by hand on a lead that no client has. */
    private static final Set<LeadStatus> BY_HAND =
            Set.of(LeadStatus.NEW, LeadStatus.INVALID, LeadStatus.DUPLICATE, LeadStatus.NO_CONSENT);

    /** What may be tried again by replaying. */
    private static final Set<LeadStatus> REPLAYABLE =
            Set.of(LeadStatus.INVALID, LeadStatus.PENDING_CONFIG, LeadStatus.NO_OPEN_ORDERS);

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(updatable = false)
    private String entity;

    @Column(name = "entity_locked", updatable = false)
    private boolean entityLocked;

    @Column(updatable = false)
    private boolean lb;

    private boolean test;

    private String status;

    @Embedded
    private Person person;

    /** The ORM reads an embedded row without any value as none. */
    @Embedded
    private @Nullable ConsentRow consent;

    private @Nullable String product;
    private String reasons;
    private @Nullable String notes;

    @Column(updatable = false)
    private String payload;

    @Column(name = "form_id")
    private @Nullable UUID formId;

    @Column(name = "session_id")
    private @Nullable UUID sessionId;

    @Column(name = "delivery_id")
    private @Nullable UUID deliveryId;

    @Column(name = "delivery_status")
    private @Nullable String deliveryStatus;

    @Column(name = "client_name")
    private @Nullable String clientName;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected Lead() {}

    /**
     * A lead as it came in.
     *
     * @param searchName the person's name as searches read it
     * @param papers the payload and the reasons against it, both as JSON
     */
    public Lead(UUID id, Source source, NewLead said, String searchName, Papers papers, LeadStatus status, Instant at) {
        super(id);
        this.providerId = source.providerId();
        this.entity = source.entity();
        this.entityLocked = source.entityLocked();
        this.lb = source.lb();
        this.test = said.test();
        this.status = status.code();
        this.person = new Person(said, searchName);
        this.consent = new ConsentRow(said.consent());
        this.product = said.product();
        this.reasons = papers.reasons();
        this.payload = papers.payload();
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** The sender's object and our reasons against it, both as JSON. */
    public record Papers(String payload, String reasons) {}

    /** The form it was sent through and the visit that it came of. */
    public void cameBy(Optional<UUID> form, Optional<UUID> session) {
        formId = form.orElse(null);
        sessionId = session.orElse(null);
    }

    /**
     * Its payload was read anew, under the mapping and the terms of now.
     *
     * @param why the reasons as JSON
     */
    public void readAnew(NewLead said, String searchName, String why, LeadStatus judged, Instant at) {
        test = said.test();
        person = new Person(said, searchName);
        consent = new ConsentRow(said.consent());
        product = said.product();
        reasons = why;
        settled(judged, at);
    }

    /** Whether its payload may be tried again: nothing came of it so far. */
    public boolean isReplayable() {
        return REPLAYABLE.contains(status());
    }

    /** Routing's word: where the lead stands now. */
    public void settled(LeadStatus outcome, Instant at) {
        status = outcome.code();
        updatedAt = at;
    }

    /** The delivery's word: how far it is. */
    public void deliveryIs(DeliveryGlimpse delivery, Instant at) {
        deliveryId = delivery.id();
        deliveryStatus = delivery.status();
        clientName = delivery.client();
        updatedAt = at;
    }

    /** There is no delivery any more. */
    public void undelivered(Instant at) {
        deliveryId = null;
        deliveryStatus = null;
        clientName = null;
        updatedAt = at;
    }

    /** A member's note. */
    public void noted(String text, Instant at) {
        notes = text;
        updatedAt = at;
    }

    /**
     * A member's judgement of the status; false when it cannot be had by hand: a client has the lead, or
     * it would be routed without what routing and the law need.
     */
    public boolean reclassified(LeadStatus wanted, Instant at) {
        boolean giveBack = wanted == LeadStatus.RETURNED && status() == LeadStatus.DELIVERED;
        boolean free = deliveryId == null && BY_HAND.contains(wanted) && (wanted != LeadStatus.NEW || isRoutable());
        if (giveBack || free) {
            settled(wanted, at);
        }
        return giveBack || free;
    }

    /** Whether routing has everything that it decides on. */
    public boolean isRoutable() {
        return product != null && person.isReachable() && consent().isGiven();
    }

    public UUID providerId() {
        return providerId;
    }

    public Optional<UUID> formId() {
        return Optional.ofNullable(formId);
    }

    /** As it came, as JSON. */
    public String payload() {
        return payload;
    }

    /** Whether a client has it or is to get it. */
    public boolean hasDelivery() {
        return deliveryId != null;
    }

    public LeadStatus status() {
        return LeadStatus.of(status);
    }

    public String entity() {
        return entity;
    }

    public boolean entityLocked() {
        return entityLocked;
    }

    public boolean lb() {
        return lb;
    }

    public boolean test() {
        return test;
    }

    public Person person() {
        return person;
    }

    public Consent consent() {
        return consent == null ? Consent.NONE : consent.read();
    }

    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    public Optional<String> notes() {
        return Optional.ofNullable(notes);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
