package io.freehold.archive.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes a doomed tenant's rows away and counts them in its certificate, within one transaction. */
final class Erasure {

    private static final String ERASE = "select freehold_erase(cast(? as regclass), ?, ?)";

    private static final String COUNT = """
            update deletion_certificates
            set tables = jsonb_set(tables, array[cast(? as text)],
                to_jsonb(coalesce((tables ->> cast(? as text))::bigint, 0) + ?))
            where erased = ?
            """;

    private static final String PEOPLE = "select identity_id from memberships where tenant_id = ? order by identity_id";

    private static final String FORGET = """
            delete from identities i where i.id = ?
                and not exists (select 1 from memberships m where m.identity_id = i.id)
            """;

    private static final String COUNT_PEOPLE = "update deletion_certificates set people = people + ? where erased = ?";

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final Connection connection;
    private final UUID tenant;

    Erasure(Connection connection, UUID tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** Takes at most so many rows of a table; returns how many went. */
    long take(String table, int most) throws SQLException {
        long gone;
        try (PreparedStatement erase = connection.prepareStatement(ERASE)) {
            erase.setString(1, TableShape.quoted(table));
            erase.setObject(2, tenant);
            erase.setInt(3, most);
            try (ResultSet row = erase.executeQuery()) {
                row.next();
                gone = row.getLong(1);
            }
        }
        if (gone > 0) {
            count(table, gone);
        }
        return gone;
    }

    private void count(String table, long gone) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, table);
            count.setString(2, table);
            count.setLong(3, gone);
            count.setObject(4, tenant);
            count.executeUpdate();
        }
    }

    /** Those who are its members now. */
    List<UUID> people() throws SQLException {
        List<UUID> people = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
            query.setObject(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.add(row.getObject(1, UUID.class));
                }
            }
        }
        return people;
    }

    /** Forgets those of them whom no tenant knows any more; whom something else still names stays. */
    void forget(List<UUID> people) throws SQLException {
        long gone = 0;
        try (PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement count = connection.prepareStatement(COUNT_PEOPLE)) {
            for (UUID person : people) {
                Savepoint before = connection.setSavepoint();
                try {
                    forget.setObject(1, person);
                    gone += forget.executeUpdate();
                    connection.releaseSavepoint(before);
                } catch (SQLException e) {
                    connection.rollback(before);
                    if (!FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
                        throw e;
                    }
                }
            }
            count.setLong(1, gone);
            count.setObject(2, tenant);
            count.executeUpdate();
        }
    }
}
