package io.freehold.leads.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Finds whose a key is, across tenants: before that, nobody knows which tenant a request is for. */
@ApplicationScoped
public class KnownKeys {

    private static final String BY_HASH = """
            select p.id, p.name, p.entity, t.id, t.slug, t.name, t.status, t.time_zone
            from provider_keys k
            join providers p on p.tenant_id = k.tenant_id and p.id = k.provider_id
            join tenants t on t.id = k.tenant_id
            where k.key_hash = ? and (k.expires_at is null or k.expires_at > ?) and p.active
            """;

    /** A key's provider and tenant. */
    public record Owner(UUID provider, String name, String entity, Tenant tenant) {}

    @Inject
    Platform platform;

    /** The owner of the key with this hash, if it is good at that time. */
    public Optional<Owner> owner(String hash, Instant at) {
        return platform.read("find a source's key", connection -> owner(connection, hash, at));
    }

    private static Optional<Owner> owner(Connection connection, String hash, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BY_HASH)) {
            statement.setString(1, hash);
            statement.setTimestamp(2, Timestamp.from(at));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(owner(rows)) : Optional.empty();
            }
        }
    }

    private static Owner owner(ResultSet row) throws SQLException {
        Tenant tenant = new Tenant(
                new TenantId(row.getObject(4, UUID.class)),
                row.getString(5),
                row.getString(6),
                TenantStatus.valueOf(row.getString(7)),
                ZoneId.of(row.getString(8)));
        return new Owner(row.getObject(1, UUID.class), row.getString(2), row.getString(3), tenant);
    }
}
