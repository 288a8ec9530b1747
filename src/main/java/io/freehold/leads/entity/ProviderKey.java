package io.freehold.leads.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key by which a provider is known. During a rotation two of them are. */
@Entity
@Table(name = "provider_keys")
public class ProviderKey extends TenantOwned {

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(name = "key_hash", updatable = false)
    private String keyHash;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected ProviderKey() {}

    /** A key without an end. */
    public ProviderKey(UUID id, UUID providerId, String keyHash, Instant at) {
        super(id);
        this.providerId = providerId;
        this.keyHash = keyHash;
        this.createdAt = at;
    }

    /** The key is good until then and no longer; an earlier end stays. */
    public void endsAt(Instant end) {
        if (expiresAt == null || expiresAt.isAfter(end)) {
            expiresAt = end;
        }
    }
}
