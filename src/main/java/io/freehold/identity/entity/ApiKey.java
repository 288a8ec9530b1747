package io.freehold.identity.entity;

import io.freehold.identity.ApiKeyView;
import io.freehold.identity.NewApiKey;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A key by which a program works for a tenant, known by its hash. */
@Entity
@Table(name = "api_keys")
public class ApiKey extends TenantOwned {

    @Column(name = "membership_id", updatable = false)
    private UUID membershipId;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String prefix;

    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    @Column(nullable = false, updatable = false)
    private String[] permissions;

    @Column(name = "entity_codes", updatable = false)
    private String[] entityCodes;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    // Written beside the ORM, at the requests that the key makes.
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** Who made a key. */
    public record Maker(UUID membership, String name) {}

    /**
     * A key as it is told from others.
     *
     * @param prefix how it begins
     */
    public record Mark(String prefix, String hash) {}

    /** For the ORM. */
    protected ApiKey() {}

    /** A key that is good from now on. */
    public ApiKey(UUID id, NewApiKey wanted, Mark mark, Maker maker, Instant now) {
        super(id);
        this.membershipId = maker.membership();
        this.createdBy = maker.name();
        this.name = wanted.name();
        this.prefix = mark.prefix();
        this.keyHash = mark.hash();
        this.permissions = array(wanted.permissions());
        this.entityCodes = wanted.entities().map(ApiKey::array).orElse(null);
        this.createdAt = now;
        this.expiresAt = wanted.expiresAt().orElse(null);
    }

    private static String[] array(Set<String> names) {
        return names.stream().sorted().toArray(String[]::new);
    }

    /** Whether it was taken back. */
    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** It opens nothing any more. */
    public void revoked(Instant now) {
        revokedAt = now;
    }

    /** As those who manage keys see it. */
    public ApiKeyView view() {
        return new ApiKeyView(
                id(),
                name,
                prefix,
                List.of(permissions),
                entityCodes == null ? List.of() : List.of(entityCodes),
                entityCodes == null,
                createdBy,
                createdAt,
                Optional.ofNullable(expiresAt),
                Optional.ofNullable(lastUsedAt),
                Optional.ofNullable(revokedAt));
    }
}
