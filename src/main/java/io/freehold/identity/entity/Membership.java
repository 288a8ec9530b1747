package io.freehold.identity.entity;

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

/**
 * What lets an identity act for a tenant: a role, changes to its preset, and the legal companies it
 * may touch.
 */
@Entity
@Table(name = "memberships")
public class Membership extends TenantOwned {

    @Column(name = "identity_id", nullable = false, updatable = false)
    private UUID identityId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "permissions_granted", nullable = false)
    private String[] permissionsGranted = {};

    @Column(name = "permissions_denied", nullable = false)
    private String[] permissionsDenied = {};

    @Column(name = "all_entities", nullable = false)
    private boolean allEntities;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    // Written by MembershipStore.used alone: an edit would put back what it read before a sign-in.
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    /** For the ORM. */
    protected Membership() {}

    /**
     * A membership that begins now.
     *
     * @param allEntities whether it reaches every legal company, those to come included
     */
    public Membership(UUID id, UUID identityId, Role role, boolean allEntities, Instant now) {
        super(id);
        this.identityId = identityId;
        this.role = role;
        this.allEntities = allEntities;
        this.createdAt = now;
    }

    public UUID identityId() {
        return identityId;
    }

    public Role role() {
        return role;
    }

    /** Permissions that it has beyond its role. */
    public Set<String> granted() {
        return Set.of(permissionsGranted);
    }

    /** Permissions that it lacks in spite of its role or a grant. */
    public Set<String> denied() {
        return Set.of(permissionsDenied);
    }

    /** Whether it may be used. */
    public boolean isActive() {
        return deactivatedAt == null;
    }

    /** Whether it reaches every legal company, those to come included. */
    public boolean allEntities() {
        return allEntities;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When someone last came in by it; empty when nobody did yet. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    /** Its role and its changes to the role's preset from now on. */
    public void allowed(Role newRole, Set<String> granted, Set<String> denied) {
        role = newRole;
        permissionsGranted = granted.stream().sorted().toArray(String[]::new);
        permissionsDenied = denied.stream().sorted().toArray(String[]::new);
    }

    /** Whether it reaches every legal company from now on, or those that are granted one by one. */
    public void reachesEveryEntity(boolean all) {
        allEntities = all;
    }

    /** Lets nobody in by it any more. */
    public void deactivated(Instant now) {
        deactivatedAt = now;
    }

    /** Lets its identity in again. */
    public void reactivated() {
        deactivatedAt = null;
    }
}
