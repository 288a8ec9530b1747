package io.freehold.identity.entity;

import io.freehold.identity.Role;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.Tenant;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What every request by key asks: whose is it, and what may its maker do. One statement, as the
 * platform, because no tenant is bound before it is answered.
 */
@ApplicationScoped
public class LiveKeys {

    private static final String FIND = """
            select k.id, k.name, k.permissions, k.entity_codes, k.last_used_at,
                m.role, m.permissions_granted, m.permissions_denied,
                t.id, t.slug, t.name, t.status, t.time_zone,
                array(select e.code from entities e where e.tenant_id = m.tenant_id and (m.all_entities or exists (
                    select from membership_entities g
                    where g.tenant_id = e.tenant_id and g.membership_id = m.id and g.entity_id = e.id)))
            from api_keys k
            join memberships m on m.tenant_id = k.tenant_id and m.id = k.membership_id
            join identities i on i.id = m.identity_id
            join tenants t on t.id = k.tenant_id
            where k.key_hash = ? and k.revoked_at is null and (k.expires_at is null or k.expires_at > ?)
                and m.deactivated_at is null and i.disabled_at is null
            """;

    @Inject
    private Platform platform;

    /** A maker's role and the changes to its preset. */
    public record Maker(Role role, Set<String> granted, Set<String> denied, Set<String> entities) {}

    /**
     * A key that is good.
     *
     * @param permissions as given to the key
     * @param entities as given to the key; absent for all of its maker's
     */
    public record LiveKey(
            UUID id,
            String name,
            Set<String> permissions,
            Optional<Set<String>> entities,
            Optional<Instant> lastUsedAt,
            Maker maker,
            Tenant tenant) {}

    /** The key of a hash, unless it is revoked or over, or its maker may not come in itself. */
    public Optional<LiveKey> find(String hash, Instant now) {
        return platform.read("judge a key", connection -> {
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setString(1, hash);
                find.setObject(2, now.atOffset(ZoneOffset.UTC));
                ResultSet row = find.executeQuery();
                return row.next() ? Optional.of(key(row)) : Optional.empty();
            }
        });
    }

    private static LiveKey key(ResultSet row) throws SQLException {
        return new LiveKey(
                row.getObject(1, UUID.class),
                row.getString(2),
                texts(row, 3).orElseThrow(),
                texts(row, 4),
                Optional.ofNullable(row.getTimestamp(5)).map(java.sql.Timestamp::toInstant),
                new Maker(
                        Role.valueOf(row.getString(6)),
                        texts(row, 7).orElseThrow(),
                        texts(row, 8).orElseThrow(),
                        texts(row, 14).orElseThrow()),
                new Tenant(
                        new TenantId(row.getObject(9, UUID.class)),
                        row.getString(10),
                        row.getString(11),
                        TenantStatus.valueOf(row.getString(12)),
                        ZoneId.of(row.getString(13))));
    }

    private static Optional<Set<String>> texts(ResultSet row, int column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? Optional.empty() : Optional.of(Set.of((String[]) array.getArray()));
    }

    /** Notes its use, unless one since that moment was noted by another server. */
    public void used(TenantId tenant, UUID key, Instant now, Instant since) {
        platform.read("note a key's use", connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update api_keys set last_used_at = ?
                    where tenant_id = ? and id = ? and (last_used_at is null or last_used_at <= ?)
                    """)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setObject(2, tenant.value());
                update.setObject(3, key);
                update.setObject(4, since.atOffset(ZoneOffset.UTC));
                return update.executeUpdate();
            }
        });
    }
}
