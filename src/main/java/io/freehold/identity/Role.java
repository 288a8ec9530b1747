package io.freehold.identity;

import java.util.Set;

/**
 * What a member is in its tenant: a preset of permissions, named as spec: identity has it. Seed 002
 * calls them super_admin, admin, ops and viewer.
 *
 * <p>Decisions are made by permission, never by role: a membership may add to its preset and take
 * from it.
 */
public enum Role {
    OWNER(Catalogue.all()),
    ADMIN(Catalogue.allBut("users.manage", "tenant.manage")),
    USER(Set.of(
            "leads.view",
            "leads.edit",
            "clients.view",
            "commandes.view",
            "deliveries.view",
            "deliveries.resend",
            "departements.view",
            "activity.view",
            "dashboard.view")),
    VIEWER(Set.of(
            "leads.view", "clients.view", "commandes.view", "deliveries.view", "departements.view", "dashboard.view"));

    private final Set<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = permissions;
    }

    /** The permissions that the preset holds. */
    public Set<String> permissions() {
        return permissions;
    }
}
