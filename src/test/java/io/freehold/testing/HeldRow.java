package io.freehold.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row that a session of its own holds until this is closed: whoever wants it waits, and can be killed meanwhile. */
public final class HeldRow implements AutoCloseable {

    private final Database database;
    private final Connection holder;

    private HeldRow(Database database, Connection holder) {
        this.database = database;
        this.holder = holder;
    }

    /** Holds what a query with {@code for update} finds. */
    public static HeldRow of(Database database, String query, Object value) throws SQLException {
        Connection holder = database.asSuperuser();
        holder.setAutoCommit(false);
        try (PreparedStatement rows = holder.prepareStatement(query)) {
            rows.setObject(1, value);
            rows.executeQuery();
        }
        return new HeldRow(database, holder);
    }

    /** Ends the database's sessions that wait for a lock; returns how many there were. */
    public int killWaiting() throws SQLException {
        try (Connection session = database.asSuperuser();
                PreparedStatement kill = session.prepareStatement("select count(pg_terminate_backend(pid))"
                        + " from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
                ResultSet killed = kill.executeQuery()) {
            killed.next();
            return killed.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.rollback();
        holder.close();
    }
}
