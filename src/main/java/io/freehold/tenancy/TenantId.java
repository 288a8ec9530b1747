package io.freehold.tenancy;

import java.util.UUID;

/** A tenant's id; opaque to callers. */
public record TenantId(UUID value) {

    public TenantId {
        if (value == null) {
            throw new IllegalArgumentException("tenantId required");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
