package io.freehold.tenancy.entity;

import io.freehold.tenancy.TenantScope;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells the ORM the bound tenant. Named in the persistence unit, since the ORM makes it itself. */
public final class ScopeResolver implements CurrentTenantIdentifierResolver<UUID> {

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return TenantScope.current().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
