package io.freehold.identity.entity;

import io.freehold.identity.EntityEdit;
import io.freehold.identity.EntityView;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A legal company inside a tenant, which the lead business calls an <em>entity</em> (seed 002). */
@Entity
@Table(name = "entities")
public class LegalEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    private boolean active;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected LegalEntity() {}

    public LegalEntity(UUID id, String code, String name, Instant now) {
        super(id);
        this.code = code;
        this.name = name;
        this.active = true;
        this.createdAt = now;
    }

    /** Two to ten capital letters and digits, such as {@code RDZ}; unique in its tenant. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether it takes new clients and commandes. */
    public boolean isActive() {
        return active;
    }

    /** Is from now on as the edit says; what it does not name stays. */
    public void changed(EntityEdit edit) {
        name = edit.name().map(String::strip).orElse(name);
        active = edit.active().orElse(active);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** As a caller sees it who was granted these companies. */
    public EntityView view(Set<String> granted) {
        return new EntityView(code, name, active, granted.contains(code), version());
    }
}
