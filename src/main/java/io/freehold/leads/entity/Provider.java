package io.freehold.leads.entity;

import io.freehold.leads.NewProvider;
import io.freehold.leads.ProviderEdit;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source of leads. While it is quarantined its leads are kept and go nowhere; deleted, it stays as the
 * source of the leads it sent.
 */
@Entity
@Table(name = "providers")
public class Provider extends TenantOwned {

    private String name;

    @Column(updatable = false)
    private String entity;

    @Column(name = "entity_locked")
    private boolean entityLocked;

    private boolean lb;

    @Column(name = "daily_cap")
    private @Nullable Integer dailyCap;

    @Column(name = "rate_per_minute")
    private @Nullable Integer ratePerMinute;

    private String mapping;
    private boolean active;

    @Column(name = "quarantined_at")
    private @Nullable Instant quarantinedAt;

    @Column(name = "quarantine_reason")
    private @Nullable String quarantineReason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For the ORM. */
    protected Provider() {}

    /** A provider that may send from now on, under our own names. */
    public Provider(UUID id, NewProvider described, Instant at) {
        this(id, described, "{}", at);
    }

    /**
     * A provider that may send from now on.
     *
     * @param mapping as JSON
     */
    public Provider(UUID id, NewProvider described, String mapping, Instant at) {
        super(id);
        this.name = described.name();
        this.entity = described.entity();
        this.entityLocked = described.entityLocked();
        this.lb = described.lb();
        this.dailyCap = described.dailyCap();
        this.ratePerMinute = described.ratePerMinute();
        this.mapping = mapping;
        this.active = true;
        this.createdAt = at;
    }

    /**
     * A member's change.
     *
     * @param newMapping as JSON, empty to keep the one there is
     */
    public void changed(ProviderEdit edit, Optional<String> newMapping) {
        name = edit.name().map(String::strip).orElse(name);
        entityLocked = edit.entityLocked().orElse(entityLocked);
        lb = edit.lb().orElse(lb);
        edit.dailyCap().ifPresent(cap -> dailyCap = cap == 0 ? null : cap);
        edit.ratePerMinute().ifPresent(rate -> ratePerMinute = rate == 0 ? null : rate);
        active = edit.active().orElse(active);
        mapping = newMapping.orElse(mapping);
    }

    /** Its leads are held back from now on. */
    public void quarantined(String reason, Instant at) {
        quarantinedAt = at;
        quarantineReason = reason;
    }

    /** Its leads pass again. */
    public void released() {
        quarantinedAt = null;
        quarantineReason = null;
    }

    /** It sends no more. */
    public void deleted(Instant at) {
        active = false;
        deletedAt = at;
    }

    public String name() {
        return name;
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

    public Optional<Integer> dailyCap() {
        return Optional.ofNullable(dailyCap);
    }

    public Optional<Integer> ratePerMinute() {
        return Optional.ofNullable(ratePerMinute);
    }

    /** As JSON. */
    public String mapping() {
        return mapping;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isQuarantined() {
        return quarantinedAt != null;
    }

    public Optional<String> quarantineReason() {
        return Optional.ofNullable(quarantineReason);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
