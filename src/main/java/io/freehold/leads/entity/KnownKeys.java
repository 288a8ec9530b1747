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
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Finds whose a key is, across tenants: before that, nobody knows which tenant a request is for. */
@ApplicationScoped
public class KnownKeys {

    private static final String BY_HASH = """
            select p.id, p.name, p.entity, p.rate_per_minute, t.id, t.slug, t.name, t.status, t.time_zone
            from provider_keys k
            join providers p on p.tenant_id = k.tenant_id and p.id = k.provider_id
            join tenants t on t.id = k.tenant_id
            where k.key_hash = ? and (k.expires_at is null or k.expires_at > ?) and p.active
            """;

    private static final String FORM = """
            select f.id, f.name, p.entity, p.rate_per_minute, t.id, t.slug, t.name, t.status, t.time_zone, f.origins
            from forms f
            join providers p on p.tenant_id = f.tenant_id and p.id = f.provider_id
            join tenants t on t.id = f.tenant_id
            where f.tenant_id = ? and f.id = ? and f.active and p.active
            """;

    private static final String ORIGIN =
            "select exists (select 1 from forms f where f.origins @> array[?]::text[] and f.active)";

    /**
     * Whose a key is.
     *
     * @param subject the provider's id, or the form's
     * @param ratePerMinute requests a minute that were agreed, empty for the installation's
     */
    public record Owner(UUID subject, String name, String entity, OptionalInt ratePerMinute, Tenant tenant) {}

    /** A form with the origins that its key opens from. */
    public record OwnForm(Owner owner, Set<String> origins) {}

    @Inject
    Platform platform;

    /** The owner of the key with this hash, if it is good at that time. */
    public Optional<Owner> owner(String hash, Instant at) {
        return platform.read("find a source's key", connection -> owner(connection, hash, at));
    }

    /** The form, if it is there and its key opens. */
    public Optional<OwnForm> form(UUID tenant, UUID form) {
        return platform.read("find a form's key", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FORM)) {
                statement.setObject(1, tenant);
                statement.setObject(2, form);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new OwnForm(owner(rows), Set.of((String[])
                                    rows.getArray(10).getArray())))
                            : Optional.empty();
                }
            }
        });
    }

    /** Whether a form of any tenant takes what pages of the origin send. */
    public boolean isFormsOrigin(String origin) {
        return platform.read("find an origin's form", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ORIGIN)) {
                statement.setString(1, origin);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() && rows.getBoolean(1);
                }
            }
        });
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
                new TenantId(row.getObject(5, UUID.class)),
                row.getString(6),
                row.getString(7),
                TenantStatus.valueOf(row.getString(8)),
                ZoneId.of(row.getString(9)));
        Integer rate = row.getObject(4, Integer.class);
        OptionalInt agreed = rate == null ? OptionalInt.empty() : OptionalInt.of(rate);
        return new Owner(row.getObject(1, UUID.class), row.getString(2), row.getString(3), agreed, tenant);
    }
}
