package io.freehold.jobs.entity;

import io.freehold.jobs.OutboxBatch;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.Position;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox of all tenants, for the dispatcher and for the broom. */
@ApplicationScoped
public class OutboxLog {
    /**
     * Every transaction below the snapshot's xmin has ended, so nothing can still appear there. Numbers
     * above its xmax come from before a restore.
     */
    private static final String AFTER = """
            select e.id, e.tenant_id, e.type, e.permission, e.data::text, e.at, e.xid::text as transaction,
                e.xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
            from outbox_events e
            where (e.xid, e.id) > (?::xid8, ?) and e.xid < pg_snapshot_xmax(pg_current_snapshot())
            order by e.xid, e.id
            limit ?
            """;

    private Platform platform;

    /** For the container. */
    protected OutboxLog() {}

    @Inject
    OutboxLog(Platform platform) {
        this.platform = platform;
    }

    /** Where the settled part ends. */
    public Position end() {
        return platform.read("find the outbox's end", connection -> {
            String sql = "select pg_snapshot_xmin(pg_current_snapshot())::text";
            try (PreparedStatement query = connection.prepareStatement(sql);
                    ResultSet row = query.executeQuery()) {
                row.next();
                return Position.before(Long.parseUnsignedLong(row.getString(1)));
            }
        });
    }

    /** The next events of all tenants. */
    public OutboxBatch after(Position position, int limit) {
        return platform.read("read the outbox", connection -> read(connection, position, limit));
    }

    private static OutboxBatch read(Connection connection, Position position, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setString(1, Long.toUnsignedString(position.transaction()));
            query.setObject(2, position.id());
            query.setInt(3, limit);
            List<OutboxEvent> settled = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!row.getBoolean("settled")) {
                        return new OutboxBatch(settled, true);
                    }
                    settled.add(event(row));
                }
            }
            return new OutboxBatch(settled, false);
        }
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new OutboxEvent(
                id,
                new TenantId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                new Position(Long.parseUnsignedLong(row.getString(7)), id));
    }

    /** Forgets events that are older; returns how many. */
    public int purge(Duration age) {
        return platform.read("purge the outbox", connection -> {
            String sql = "delete from outbox_events where at < now() - ? * interval '1 second'";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setLong(1, age.toSeconds());
                return delete.executeUpdate();
            }
        });
    }
}
