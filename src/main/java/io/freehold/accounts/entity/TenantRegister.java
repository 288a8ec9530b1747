package io.freehold.accounts.entity;

import io.freehold.accounts.TenantAccount;
import io.freehold.accounts.TenantFilter;
import io.freehold.kernel.Json;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Sort;
import io.freehold.tenancy.Platform;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All tenants of the installation, for operators. */
@ApplicationScoped
public class TenantRegister {

    private static final String COLUMNS = "select id, name, slug, status, plan, region, time_zone, website,"
            + " description, business_details::text, trial_ends_at, suspended_reason, created_at, updated_at,"
            + " deleted_at, version from tenants";

    /** Columns by the names that {@code sort} takes. */
    private static final Map<String, String> SORTED_BY = Map.of(
            "name", "lower(name)",
            "subdomain", "slug",
            "status", "status",
            "plan", "plan",
            "createdAt", "created_at");

    @Inject
    Platform platform;

    @Inject
    Json json;

    /** Whether there is such a tenant, in whatever standing. */
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

    /** Whether there is no tenant at all. */
    public boolean isEmpty() {
        return platform.read("look for a tenant", connection -> {
            try (PreparedStatement find = connection.prepareStatement("select 1 from tenants limit 1");
                    ResultSet row = find.executeQuery()) {
                return !row.next();
            }
        });
    }

    /** A page of those that the filter lets through. */
    public Page<TenantAccount> list(TenantFilter filter, PageRequest page) {
        TenantConditions conditions = new TenantConditions(filter);
        String order = page.sort().map(TenantRegister::order).orElse("lower(name)");
        String sql = COLUMNS + conditions.where() + " order by " + order + ", id limit ? offset ?";
        return platform.read("list tenants", connection -> {
            List<TenantAccount> accounts = new ArrayList<>();
            try (PreparedStatement list = connection.prepareStatement(sql)) {
                int next = conditions.bind(list);
                list.setInt(next, page.limit());
                list.setInt(next + 1, page.offset());
                try (ResultSet row = list.executeQuery()) {
                    while (row.next()) {
                        accounts.add(account(row));
                    }
                }
            }
            return Page.of(accounts, page, count(connection, conditions));
        });
    }

    /** Active tenants whose trial ends before that moment, those whose trial is over included. */
    public List<TenantId> trialsEndingBefore(Instant moment) {
        return platform.read("find trials that end", connection -> {
            List<TenantId> tenants = new ArrayList<>();
            try (PreparedStatement find = connection.prepareStatement(
                    "select id from tenants where trial_ends_at < ? and status = 'ACTIVE' order by trial_ends_at")) {
                find.setTimestamp(1, Timestamp.from(moment));
                try (ResultSet row = find.executeQuery()) {
                    while (row.next()) {
                        tenants.add(new TenantId(row.getObject(1, UUID.class)));
                    }
                }
            }
            return tenants;
        });
    }

    private static String order(Sort sort) {
        return SORTED_BY.get(sort.field()) + (sort.descending() ? " desc" : "");
    }

    private static long count(Connection connection, TenantConditions conditions) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("select count(*) from tenants" + conditions.where())) {
            conditions.bind(count);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private TenantAccount account(ResultSet row) throws SQLException {
        Map<String, Object> details = json.read(row.getString(10), Map.class);
        return new TenantAccount(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                TenantStatus.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                details.isEmpty() ? Optional.empty() : Optional.of(details),
                moment(row, 11),
                Optional.ofNullable(row.getString(12)),
                moment(row, 13).orElseThrow(),
                moment(row, 14).orElseThrow(),
                moment(row, 15),
                row.getInt(16),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
