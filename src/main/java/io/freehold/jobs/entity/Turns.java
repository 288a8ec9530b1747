package io.freehold.jobs.entity;

import io.freehold.tenancy.TenantId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Claims in turn: the tenant that was served least recently comes first and gets one job, and none
 * while it has {@code perTenant} running. A thousand jobs of one tenant so cost another tenant's only
 * job no more than one place.
 *
 * <p>The turn's row is locked from the choice to the commit. Two servers that choose at the same time
 * skip each other's tenants, so the number running is counted right.
 */
final class Turns {
    private static final String CHOOSE = """
            select turn.tenant_id from job_turns turn
            where exists (select 1 from jobs waiting where waiting.tenant_id = turn.tenant_id
                    and waiting.state = 'READY' and waiting.run_after <= now() and waiting.kind = any (?))
                and (select count(*) from jobs held
                    where held.tenant_id = turn.tenant_id and held.state = 'RUNNING') < ?
            order by turn.served_at, turn.tenant_id
            limit ?
            for update of turn skip locked
            """;

    /** Counts again: the choice may have looked just before another server's commit. */
    private static final String CLAIM = """
            update jobs set state = 'RUNNING', attempts = attempts + 1, fence = fence + 1,
                lease_until = clock_timestamp() + ? * interval '1 millisecond'
            where (tenant_id, id) = (
                select waiting.tenant_id, waiting.id from jobs waiting
                where waiting.tenant_id = ? and waiting.state = 'READY' and waiting.run_after <= now()
                    and waiting.kind = any (?)
                    and (select count(*) from jobs held where held.tenant_id = ? and held.state = 'RUNNING') < ?
                order by waiting.run_after, waiting.id
                limit 1
                for update of waiting skip locked)
            returning tenant_id, id, kind, payload::text, attempts, attempts_max, fence, request_id, traceparent
            """;

    private static final String SERVED = "update job_turns set served_at = clock_timestamp() where tenant_id = ?";

    private final Connection connection;
    private final Array kinds;
    private final int perTenant;
    private final Duration lease;

    Turns(Connection connection, Set<String> kinds, int perTenant, Duration lease) throws SQLException {
        this.connection = connection;
        this.kinds = connection.createArrayOf("text", kinds.toArray());
        this.perTenant = perTenant;
        this.lease = lease;
    }

    List<Claim> take(int most) throws SQLException {
        List<Claim> taken = new ArrayList<>();
        int before;
        do {
            before = taken.size();
            for (UUID tenant : choose(most - taken.size())) {
                claim(tenant).ifPresent(taken::add);
            }
        } while (taken.size() > before && taken.size() < most);
        return taken;
    }

    private List<UUID> choose(int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CHOOSE)) {
            query.setArray(1, kinds);
            query.setInt(2, perTenant);
            query.setInt(3, most);
            List<UUID> tenants = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    tenants.add(row.getObject(1, UUID.class));
                }
            }
            return tenants;
        }
    }

    private Optional<Claim> claim(UUID tenant) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLAIM);
                PreparedStatement served = connection.prepareStatement(SERVED)) {
            update.setLong(1, lease.toMillis());
            update.setObject(2, tenant);
            update.setArray(3, kinds);
            update.setObject(4, tenant);
            update.setInt(5, perTenant);
            served.setObject(1, tenant);
            served.executeUpdate();
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? Optional.of(claim(row)) : Optional.empty();
            }
        }
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new TenantId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getLong(7),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)));
    }
}
