package io.freehold.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Sessions of one role that are handed out again once they are closed, as the server's pools do it. A new one for
 * each transaction would take the machine longer than the transaction.
 */
final class ReusedSessions extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();
    private final transient PGConnectionPoolDataSource fresh = new PGConnectionPoolDataSource();

    /** @param autoCommit whether each statement is a transaction until somebody begins a longer one */
    ReusedSessions(Database database, Role role, boolean autoCommit) {
        fresh.setURL(database.url());
        fresh.setUser(role.user());
        fresh.setPassword(role.password());
        fresh.setDefaultAutoCommit(autoCommit);
    }

    @Override
    public Connection getConnection() throws SQLException {
        PooledConnection session = idle.poll();
        return session == null ? begun().getConnection() : session.getConnection();
    }

    private PooledConnection begun() throws SQLException {
        PooledConnection session = fresh.getPooledConnection();
        session.addConnectionEventListener(new Return(session));
        return session;
    }

    /** Puts a session back that somebody closed, unless it broke. */
    private final class Return implements ConnectionEventListener {
        private final PooledConnection session;
        private boolean broken;

        Return(PooledConnection session) {
            this.session = session;
        }

        @Override
        public void connectionClosed(ConnectionEvent event) {
            if (!broken) {
                idle.push(session);
            }
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            broken = true;
        }
    }
}
