package io.freehold.identity.entity;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.InvitationStatus;
import io.freehold.identity.NewInvitation;
import io.freehold.identity.Role;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody was asked to become a member. It can be accepted once, until it expires or is taken back. */
@Entity
@Table(name = "invitations")
public class Invitation extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(name = "email_key", nullable = false, updatable = false)
    private String emailKey;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(name = "entity_codes", updatable = false)
    private String[] entityCodes;

    @Column(nullable = false, updatable = false)
    private boolean welcomes;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private String invitedBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** For the ORM. */
    protected Invitation() {}

    /**
     * An invitation that goes out now.
     *
     * @param welcomes whether its letter welcomes a tenant's first owner
     * @param invitedBy who sends it, by the name that the audit log shows
     */
    public Invitation(
            UUID id, NewInvitation wanted, boolean welcomes, String invitedBy, Instant now, Instant expiresAt) {
        super(id);
        this.email = wanted.email().value();
        this.emailKey = wanted.email().key();
        this.name = wanted.name();
        this.role = wanted.role();
        this.entityCodes = wanted.entities()
                .map(codes -> codes.stream().sorted().toArray(String[]::new))
                .orElse(null);
        this.welcomes = welcomes;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** Codes of the legal companies granted; empty grants all. */
    public Optional<Set<String>> entities() {
        return Optional.ofNullable(entityCodes).map(Set::of);
    }

    /** Whether its letter welcomes a tenant's first owner. */
    public boolean welcomes() {
        return welcomes;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public InvitationStatus status(Instant now) {
        if (acceptedAt != null) {
            return InvitationStatus.ACCEPTED;
        }
        if (revokedAt != null) {
            return InvitationStatus.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationStatus.PENDING : InvitationStatus.EXPIRED;
    }

    /** Its one use. */
    public void accepted(Instant now) {
        acceptedAt = now;
    }

    /** It was taken back, or another took its place. */
    public void revoked(Instant now) {
        revokedAt = now;
    }

    /** It was sent again: the same link, for longer. */
    public void prolonged(Instant until) {
        expiresAt = until;
    }
}
