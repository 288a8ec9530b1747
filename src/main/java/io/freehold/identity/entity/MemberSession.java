package io.freehold.identity.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A member's stay in one tenant, from signing in to signing out. Access tokens and the tenant cookie
 * name it and die with it; its refresh tokens are one family.
 */
@Entity
@Table(name = "sessions")
public class MemberSession extends TenantOwned {

    @Column(name = "membership_id", nullable = false, updatable = false)
    private UUID membershipId;

    @Column(nullable = false)
    private String ip;

    @Column(name = "user_agent", nullable = false)
    private String userAgent;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at", nullable = false)
    private Instant lastUsedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_because")
    private String closedBecause;

    /** For the ORM. */
    protected MemberSession() {}

    /** A session that begins now. */
    public MemberSession(UUID id, UUID membershipId, Origin origin, Instant now, Instant expiresAt) {
        super(id);
        this.membershipId = membershipId;
        this.ip = origin.ip();
        this.userAgent = origin.userAgent();
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = expiresAt;
    }

    /** The membership that it lets act. */
    public UUID membershipId() {
        return membershipId;
    }

    /** What its owner sees of it. */
    OpenSession glimpse() {
        return new OpenSession(id(), ip, userAgent, createdAt, lastUsedAt, expiresAt);
    }

    /** Whether it may still be used. */
    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }

    /** It was used again and lives on. */
    public void prolonged(Origin origin, Instant now, Instant until) {
        ip = origin.ip();
        userAgent = origin.userAgent();
        lastUsedAt = now;
        expiresAt = until;
    }

    /** It is over; the first reason stands. */
    public void closedBecause(String reason, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            closedBecause = reason;
        }
    }
}
