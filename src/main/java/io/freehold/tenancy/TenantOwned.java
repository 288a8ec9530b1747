package io.freehold.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * An entity of one tenant. The ORM writes the tenant from the scope and puts it into every query;
 * nothing else may.
 */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Version
    @Column(nullable = false)
    private int version;

    /** For the ORM. */
    protected TenantOwned() {}

    protected TenantOwned(UUID id) {
        this.id = Objects.requireNonNull(id);
    }

    /** This row's id, unique over all tenants. */
    public UUID id() {
        return id;
    }

    /** Counts edits from 0; what {@code ETag} shows. */
    public int version() {
        return version;
    }
}
