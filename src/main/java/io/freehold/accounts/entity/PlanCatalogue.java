package io.freehold.accounts.entity;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.PlanTerms.Limits;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The whole catalogue of plans; it belongs to no tenant, and operators ask for it without one. */
@ApplicationScoped
public class PlanCatalogue {

    private static final String PLANS = """
            select p.name, p.api_calls_per_month, p.storage_gb, p.team_members, p.cases,
                array(select f.feature from plan_features f where f.plan = p.name order by f.position)
            from plans p order by p.position""";

    private static final String API_CALLS = """
            select t.id, case when o.unlimited then null else coalesce(o.amount, p.api_calls_per_month) end
            from tenants t join plans p on p.name = t.plan
            left join tenant_overrides o on o.tenant_id = t.id and o.name = 'api_calls_per_month'
                and (o.expires_at is null or o.expires_at > ?)
            where t.id = any (?)""";

    @Inject
    Platform platform;

    /** Every plan, the smallest first. */
    public List<PlanTerms> plans() {
        return platform.read("list the plans", connection -> {
            List<PlanTerms> plans = new ArrayList<>();
            try (PreparedStatement list = connection.prepareStatement(PLANS);
                    ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    plans.add(plan(row));
                }
            }
            return plans;
        });
    }

    /** Requests a month of each of the tenants, with what was agreed beyond its plan. */
    public Map<TenantId, OptionalLong> apiCallsPerMonth(Set<TenantId> tenants, Instant now) {
        Object[] ids = tenants.stream().map(TenantId::value).toArray();
        return platform.read("read tenants' limits", connection -> {
            Map<TenantId, OptionalLong> limits = new HashMap<>();
            try (PreparedStatement read = connection.prepareStatement(API_CALLS)) {
                read.setTimestamp(1, Timestamp.from(now));
                read.setArray(2, connection.createArrayOf("uuid", ids));
                try (ResultSet row = read.executeQuery()) {
                    while (row.next()) {
                        limits.put(new TenantId(row.getObject(1, UUID.class)), limit(row, 2));
                    }
                }
            }
            return limits;
        });
    }

    private static PlanTerms plan(ResultSet row) throws SQLException {
        Limits limits = new Limits(limit(row, 2), limit(row, 3), limit(row, 4), limit(row, 5));
        return new PlanTerms(
                row.getString(1), List.of((String[]) row.getArray(6).getArray()), limits);
    }

    private static OptionalLong limit(ResultSet row, int column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(amount);
    }
}
