package io.freehold.monitoring.entity;

import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Platform;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The smallest question to the database, by each of the two ways that work goes. A pool whose database
 * was restarted holds dead connections and throws them away at the first failure: that failure is
 * better met here than by a request.
 */
@ApplicationScoped
public class Pulse {
    private static final int ANSWER_SECONDS_MAX = 2;

    @Resource(lookup = "jdbc/freehold")
    private DataSource requests;

    private Platform platform;

    /** For the container. */
    protected Pulse() {}

    @Inject
    Pulse(Platform platform) {
        this.platform = platform;
    }

    /** For tests outside the container. */
    public Pulse(DataSource requests, Platform platform) {
        this.requests = requests;
        this.platform = platform;
    }

    /** Returns when the database answered both ways; throws when it did not. */
    public void feel() {
        DatabaseFailure failure = requestsFail();
        platform.read("feel the database's pulse", Pulse::ask);
        if (failure != null) {
            throw failure;
        }
    }

    /** Kept for later, so that both pools learn of an outage in the same beat. */
    private DatabaseFailure requestsFail() {
        try (Connection connection = requests.getConnection()) {
            ask(connection);
            return null;
        } catch (SQLException e) {
            return new DatabaseFailure("feel the database's pulse", e);
        }
    }

    private static boolean ask(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1")) {
            query.setQueryTimeout(ANSWER_SECONDS_MAX);
            return query.execute();
        }
    }
}
