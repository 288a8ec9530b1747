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

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(updatable = false)
    private String entity;

    @Column(name = "entity_locked", updatable = false)
    private boolean entityLocked;

    @Column(updatable = false)
    private boolean lb;

    @Column(updatable = false)
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
