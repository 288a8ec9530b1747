package io.freehold.jobs.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The queue over all tenants. The database's clock times everything here: servers need not agree on
 * theirs.
 */
@ApplicationScoped
public class JobQueue {
    private static final String RENEW = """
            update jobs set lease_until = clock_timestamp() + ? * interval '1 millisecond'
            where tenant_id = ? and id = ? and fence = ? and state = 'RUNNING'
            """;

    /** A server that died in a job has spent an attempt: a job that kills servers ends as dead. */
    private static final String TAKE_UP_ABANDONED = """
            update jobs set state = case when attempts >= attempts_max then 'DEAD' else 'READY' end,
                finished_at = case when attempts >= attempts_max then now() end,
                run_after = now(), lease_until = null, fence = fence + 1, last_error = 'lease ran out'
            where state = 'RUNNING' and lease_until < clock_timestamp()
            """;

    private static final String SETTLE = """
            update jobs set state = ?, last_error = ?, lease_until = null,
                run_after = now() + ? * interval '1 millisecond',
                finished_at = case when ? then now() end
            where tenant_id = ? and id = ? and fence = ? and state = 'RUNNING'
            """;

    private static final String ADD_EVERYWHERE = """
            with turn as (
                insert into job_turns (tenant_id) values (?) on conflict do nothing
            )
            insert into jobs (tenant_id, id, kind, key, payload) values (?, ?, ?, ?, ?::jsonb)
            on conflict (tenant_id, kind, key) do nothing
            """;

    private static final String PURGE = """
            delete from jobs
            where state in ('DONE', 'DEAD') and finished_at < now() - ? * interval '1 second'
            """;

    private Platform platform;

    /** For the container. */
    protected JobQueue() {}

    @Inject
    public JobQueue(Platform platform) {
        this.platform = platform;
    }

    /** Claims at most {@code most} jobs of these kinds, tenants in turn; see {@link Turns}. */
    public List<Claim> claim(Set<String> kinds, int most, int perTenant, Duration lease) {
        return platform.write("claim jobs", connection -> new Turns(connection, kinds, perTenant, lease).take(most));
    }

    /** Keeps the jobs for another lease and returns those that are no longer this server's. */
    public Set<Claim> renew(Collection<Claim> held, Duration lease) {
        return platform.write("renew leases", connection -> {
            Set<Claim> lost = new HashSet<>();
            try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
                for (Claim claim : held) {
                    renew.setLong(1, lease.toMillis());
                    name(claim, renew, 2);
                    if (renew.executeUpdate() == 0) {
                        lost.add(claim);
                    }
                }
            }
            return lost;
        });
    }

    /** Puts jobs back whose server has not been heard of for a lease; returns how many. */
    public int takeUpAbandoned() {
        return platform.read("take up abandoned jobs", connection -> {
            try (PreparedStatement update = connection.prepareStatement(TAKE_UP_ABANDONED)) {
                return update.executeUpdate();
            }
        });
    }

    /** The job is done; false when it is no longer this server's. */
    public boolean done(Claim claim) {
        return settle(claim, "DONE", Duration.ZERO, null);
    }

    /** The job failed and waits; false when it is no longer this server's. */
    public boolean later(Claim claim, Duration wait, String error) {
        return settle(claim, "READY", wait, error);
    }

    /** The job failed for good; false when it is no longer this server's. */
    public boolean dead(Claim claim, String error) {
        return settle(claim, "DEAD", Duration.ZERO, error);
    }

    private boolean settle(Claim claim, String state, Duration wait, String error) {
        return platform.read("settle a job", connection -> {
            try (PreparedStatement update = connection.prepareStatement(SETTLE)) {
                update.setString(1, state);
                update.setString(2, error);
                update.setLong(3, wait.toMillis());
                update.setBoolean(4, !state.equals("READY"));
                name(claim, update, 5);
                return update.executeUpdate() == 1;
            }
        });
    }

    private static void name(Claim claim, PreparedStatement statement, int from) throws SQLException {
        statement.setObject(from, claim.tenant().value());
        statement.setObject(from + 1, claim.job());
        statement.setLong(from + 2, claim.fence());
    }

    /** Adds one job to each active tenant that has none with the key; returns how many. */
    public int addEverywhere(String kind, String payload, String key, Supplier<UUID> ids) {
        return platform.write("enqueue in each tenant", connection -> {
            int added = 0;
            try (PreparedStatement insert = connection.prepareStatement(ADD_EVERYWHERE)) {
                for (TenantId tenant : activeTenants(connection)) {
                    insert.setObject(1, tenant.value());
                    insert.setObject(2, tenant.value());
                    insert.setObject(3, ids.get());
                    insert.setString(4, kind);
                    insert.setString(5, key);
                    insert.setString(6, payload);
                    added += insert.executeUpdate();
                }
            }
            return added;
        });
    }

    private static List<TenantId> activeTenants(Connection connection) throws SQLException {
        List<TenantId> tenants = new ArrayList<>();
        String sql = "select id from tenants where status = 'ACTIVE' order by id";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                tenants.add(new TenantId(row.getObject(1, UUID.class)));
            }
        }
        return tenants;
    }

    /** Forgets ended jobs that are older; returns how many. */
    public int purge(Duration age) {
        return platform.read("purge ended jobs", connection -> {
            try (PreparedStatement delete = connection.prepareStatement(PURGE)) {
                delete.setLong(1, age.toSeconds());
                return delete.executeUpdate();
            }
        });
    }
}
