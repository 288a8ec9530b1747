package io.freehold.accounts.entity;

import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.UUID;

/** All tenants of the installation, for operators. */
@ApplicationScoped
public class TenantRegister {

    @Inject
    Platform platform;

    public boolean has(UUID tenant) {
        return platform.read("find a tenant", connection -> {
            try (PreparedStatement find = connection.prepareStatement("select 1 from tenants where id = ?")) {
                find.setObject(1, tenant);
                try (ResultSet row = find.executeQuery()) {
                    return row.next();
                }
            }
        });
    }
}
