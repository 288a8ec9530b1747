package io.freehold.identity;

import java.util.Set;

/**
 * What an operator does for us (seed 004): a preset of permissions on the platform plane. None of them
 * opens a tenant's data; that takes an impersonation.
 */
public enum OperatorRole {
    SUPER_ADMIN(
            "tenants.view",
            "tenants.manage",
            "tenants.suspend",
            "tenants.delete",
            "tenants.users",
            "tenants.recover",
            "tenants.export",
            "tenants.impersonate",
            "operators.manage"),
    ADMIN(
            "tenants.view",
            "tenants.manage",
            "tenants.suspend",
            "tenants.users",
            "tenants.recover",
            "tenants.export",
            "tenants.impersonate"),
    DEVELOPER("tenants.view", "tenants.impersonate"),
    SUPPORT("tenants.view", "tenants.users", "tenants.impersonate"),
    MARKETING("tenants.view"),
    FINANCE("tenants.view", "tenants.suspend"),
    SALES("tenants.view", "tenants.manage");

    private final Set<String> permissions;

    OperatorRole(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The permissions that the preset holds. */
    public Set<String> permissions() {
        return permissions;
    }
}
