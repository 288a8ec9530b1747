package io.freehold.usage.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.usage.entity.Flush.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The requests of all tenants, added up and read as one server's flush needs them. */
@ApplicationScoped
public class UsageLedger {

    /**
     * One statement, so one transaction: the flush's number and its counts are kept together or not at all.
     * All servers add up in one order, so that two never wait for one another's rows.
     */
    private static final String ADD = """
            with fresh as (
                insert into usage_flushes (server, number, flushed_at) values (?, ?, ?)
                on conflict on constraint usage_flushes_pk
                    do update set number = excluded.number, flushed_at = excluded.flushed_at
                    where usage_flushes.number < excluded.number
                returning 1)
            insert into usage_metrics (tenant_id, metric, day, value)
            select c.tenant_id, 'API_CALLS', c.day, c.requests
            from fresh, unnest(?::uuid[], ?::date[], ?::bigint[]) as c (tenant_id, day, requests)
            join tenants t on t.id = c.tenant_id
            order by c.tenant_id, c.day
            on conflict on constraint usage_metrics_pk do update set value = usage_metrics.value + excluded.value""";

    private static final String SUMS = """
            select tenant_id, sum(value) from usage_metrics
            where metric = 'API_CALLS' and tenant_id = any (?) and day >= ? group by tenant_id""";

    private Platform platform;

    /** For the container. */
    protected UsageLedger() {}

    @Inject
    public UsageLedger(Platform platform) {
        this.platform = platform;
    }

    /** Adds the flush, unless it was added before. Counts of a tenant that is gone are dropped. */
    public void add(Flush flush, Instant now) {
        platform.read("add up requests", connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                add.setObject(1, flush.server());
                add.setLong(2, flush.number());
                add.setTimestamp(3, Timestamp.from(now));
                add.setArray(4, array(connection, "uuid", flush, Count::tenant));
                add.setArray(5, array(connection, "date", flush, count -> Date.valueOf(count.day())));
                add.setArray(6, array(connection, "int8", flush, Count::requests));
                return add.executeUpdate();
            }
        });
    }

    private static Array array(Connection connection, String type, Flush flush, Function<Count, Object> column)
            throws SQLException {
        return connection.createArrayOf(
                type, flush.counts().stream().map(column).toArray());
    }

    /** Requests of each tenant since the day, over all servers. */
    public Map<TenantId, Long> requestsSince(LocalDate day, Set<TenantId> tenants) {
        return platform.read("read the month's requests", connection -> {
            try (PreparedStatement sums = connection.prepareStatement(SUMS)) {
                sums.setArray(
                        1,
                        connection.createArrayOf(
                                "uuid", tenants.stream().map(TenantId::value).toArray()));
                sums.setDate(2, Date.valueOf(day));
                return sums(sums);
            }
        });
    }

    private static Map<TenantId, Long> sums(PreparedStatement sums) throws SQLException {
        Map<TenantId, Long> requests = new HashMap<>();
        try (ResultSet row = sums.executeQuery()) {
            while (row.next()) {
                requests.put(new TenantId(row.getObject(1, java.util.UUID.class)), row.getLong(2));
            }
        }
        return requests;
    }

    /** Forgets servers that have not been heard of since; returns how many. */
    public int forgetServers(Instant before) {
        return platform.read("forget servers that are gone", connection -> {
            try (PreparedStatement forget =
                    connection.prepareStatement("delete from usage_flushes where flushed_at < ?")) {
                forget.setTimestamp(1, Timestamp.from(before));
                return forget.executeUpdate();
            }
        });
    }
}
