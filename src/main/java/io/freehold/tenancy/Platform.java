package io.freehold.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Work across tenants, as the role {@code freehold_platform}: signing in, judging a token, claiming
 * jobs, fanning events out. Each call has its own connection and transaction and joins none.
 *
 * <p>Its callers are a fixed list in the architecture tests: a new one is a decision, not an import.
 */
@ApplicationScoped
public class Platform {

    /** Plain JDBC on one connection. */
    @FunctionalInterface
    public interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }

    @Resource(lookup = "jdbc/platform")
    private DataSource source;

    /** For the container. */
    protected Platform() {}

    /** For tests outside the container. */
    public Platform(DataSource source) {
        this.source = source;
    }

    /** A single statement that changes nothing, or changes one thing by itself: autocommit. */
    public <T> T read(String reason, SqlWork<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(reason, e);
        }
    }

    /** Several statements as one transaction; whatever is thrown rolls it back. */
    public <T> T write(String reason, SqlWork<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(reason, e);
        }
    }
}
