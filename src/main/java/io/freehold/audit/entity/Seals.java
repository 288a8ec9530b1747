package io.freehold.audit.entity;

import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals rows behind the horizon: every transaction below it has ended, so a row that is sealed can
 * never turn out to have had an older neighbour.
 */
@ApplicationScoped
public class Seals {
    /** Rows of one transaction of the sweep. */
    public static final int STEP = 500;

    private static final String CURSOR = """
            select xid::text, id, xid > pg_snapshot_xmax(now.snapshot),
                pg_snapshot_xmin(now.snapshot)::text, pg_snapshot_xmax(now.snapshot)::text
            from audit_sweep, (select pg_current_snapshot() as snapshot) now
            for update of audit_sweep skip locked
            """;

    private static final String COLUMNS = "select a.xid::text as transaction, a.id, a.tenant_id, " + Chain.columns();

    private static final String NEXT = COLUMNS + """
             from audit_log a
            where (a.xid, a.id) > (?::xid8, ?) and a.xid < pg_snapshot_xmin(pg_current_snapshot())
                and not exists (select 1 from audit_seals s where s.tenant_id = a.tenant_id and s.audit_id = a.id)
            order by a.xid, a.id
            limit ?
            """;

    /**
     * A restored database counts its transactions anew: the cursor then lies ahead of everything that
     * is written. What has no seal is found without it, once.
     */
    private static final String UNSEALED = COLUMNS + """
             from audit_log a
            where (a.xid < ?::xid8 or a.xid > ?::xid8)
                and not exists (select 1 from audit_seals s where s.tenant_id = a.tenant_id and s.audit_id = a.id)
            order by a.at, a.id
            limit ?
            """;

    private static final String LAST = """
            select seq, hash from audit_seals where tenant_id = ? order by seq desc limit 1
            """;

    private static final String SEAL =
            "insert into audit_seals (tenant_id, seq, audit_id, hash, previous) values (?, ?, ?, ?, ?)";

    private Platform platform;

    /** For the container. */
    protected Seals() {}

    @Inject
    public Seals(Platform platform) {
        this.platform = platform;
    }

    /** Seals the next rows, at most {@value #STEP}; returns how many. */
    public int sealNext() {
        return platform.write("seal the audit log", connection -> {
            Optional<Cursor> cursor = cursor(connection);
            return cursor.isPresent() ? seal(connection, cursor.get()) : 0;
        });
    }

    private static Optional<Cursor> cursor(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURSOR);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Cursor(
                    row.getString(1),
                    row.getObject(2, UUID.class),
                    row.getBoolean(3),
                    row.getString(4),
                    row.getString(5)));
        }
    }

    private static int seal(Connection connection, Cursor cursor) throws SQLException {
        List<Entry> entries = next(connection, cursor);
        Map<UUID, Link> ends = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(SEAL)) {
            for (Entry entry : entries) {
                Link end = ends.containsKey(entry.tenant) ? ends.get(entry.tenant) : end(connection, entry.tenant);
                Link next = new Link(end.seq + 1, Chain.link(end.hash, entry.fields));
                insert.setObject(1, entry.tenant);
                insert.setLong(2, next.seq);
                insert.setObject(3, entry.id);
                insert.setBytes(4, next.hash);
                insert.setBytes(5, end.hash);
                insert.addBatch();
                ends.put(entry.tenant, next);
            }
            insert.executeBatch();
        }
        advance(connection, cursor, entries);
        return entries.size();
    }

    private static List<Entry> next(Connection connection, Cursor cursor) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(cursor.restored ? UNSEALED : NEXT)) {
            query.setString(1, cursor.restored ? cursor.xmin : cursor.xid);
            query.setObject(2, cursor.restored ? cursor.xmax : cursor.id);
            query.setInt(3, STEP);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < Chain.FIELDS.size(); i++) {
            fields.add(row.getString(4 + i));
        }
        return new Entry(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), fields);
    }

    private static Link end(Connection connection, UUID tenant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            query.setObject(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Link(row.getLong(1), row.getBytes(2)) : new Link(0, Chain.ORIGIN);
            }
        }
    }

    private static void advance(Connection connection, Cursor cursor, List<Entry> entries) throws SQLException {
        if (cursor.restored) {
            if (entries.size() < STEP) {
                move(connection, cursor.xmin, new UUID(0, 0));
            }
        } else if (!entries.isEmpty()) {
            Entry last = entries.get(entries.size() - 1);
            move(connection, last.xid, last.id);
        }
    }

    private static void move(Connection connection, String xid, UUID id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update audit_sweep set xid = ?::xid8, id = ?")) {
            update.setString(1, xid);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /** How far the sweep has come, and the snapshot in which it looked. */
    private record Cursor(String xid, UUID id, boolean restored, String xmin, String xmax) {}

    private record Entry(String xid, UUID id, UUID tenant, List<String> fields) {}

    private record Link(long seq, byte[] hash) {}
}
