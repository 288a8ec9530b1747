package io.freehold.identity.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A legal company inside a tenant, which the lead business calls an <em>entity</em> (seed 002). */
@Entity
@Table(name = "entities")
public class LegalEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected LegalEntity() {}

    public LegalEntity(UUID id, String code, String name, Instant now) {
        super(id);
        this.code = code;
        this.name = name;
        this.createdAt = now;
    }

    /** Two to ten capital letters and digits, such as {@code RDZ}; unique in its tenant. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
