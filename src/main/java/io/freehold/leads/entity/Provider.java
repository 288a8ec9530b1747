package io.freehold.leads.entity;

import io.freehold.leads.NewProvider;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source of leads. */
@Entity
@Table(name = "providers")
public class Provider extends TenantOwned {

    private String name;
    private String entity;

    @Column(name = "entity_locked")
    private boolean entityLocked;

    private boolean lb;

    @Column(name = "daily_cap")
    private @Nullable Integer dailyCap;

    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected Provider() {}

    /** A provider that may send from now on. */
    public Provider(UUID id, NewProvider described, Instant at) {
        super(id);
        this.name = described.name();
        this.entity = described.entity();
        this.entityLocked = described.entityLocked();
        this.lb = described.lb();
        this.dailyCap = described.dailyCap();
        this.active = true;
        this.createdAt = at;
    }
}
