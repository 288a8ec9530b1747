package io.freehold.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes what tests need past every fence. One session a database: one a row would take the machine longer than
 * the row.
 */
final class Superuser {

    private static final Map<Database, Connection> SESSIONS = new HashMap<>();

    private Superuser() {}

    /** Runs one statement, in a new session when the database was stopped in the meantime. */
    static synchronized void execute(Database database, String sql, Object... values) {
        try {
            Connection session = SESSIONS.get(database);
            if (session == null || !session.isValid(0)) {
                session = database.asSuperuser();
                SESSIONS.put(database, session);
            }
            run(session, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(Connection session, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
