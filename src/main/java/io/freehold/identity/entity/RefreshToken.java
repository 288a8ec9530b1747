package io.freehold.identity.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One refresh token of a session, known by its hash and good for one use. */
@Entity
@Table(name = "refresh_tokens")
public class RefreshToken extends TenantOwned {

    @Column(name = "session_id", nullable = false, updatable = false)
    private UUID sessionId;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For the ORM. */
    protected RefreshToken() {}

    /** A token that is issued now. */
    public RefreshToken(UUID id, UUID sessionId, String tokenHash, Instant now, Instant expiresAt) {
        super(id);
        this.sessionId = sessionId;
        this.tokenHash = tokenHash;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Whether it was used before, so that whoever shows it now has a copy. */
    public boolean isUsed() {
        return usedAt != null;
    }

    /** Whether its time is over. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Its one use. */
    public void used(Instant now) {
        usedAt = now;
    }
}
