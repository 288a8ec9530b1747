package io.freehold.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One look at the bound tenant's rows that stays the same however long it takes: plain JDBC as the
 * application's role, behind the tenant's policy, in a read-only transaction with a single snapshot.
 *
 * <p>For reading out a whole tenant, which outlasts the transactions of doors. It must be called
 * outside of one. Read only, it holds back neither the feed nor the audit chain, which wait for
 * writing transactions alone; it does hold a connection, so its callers limit how many there are.
 */
@ApplicationScoped
public class TenantSnapshot {

    private static final String BEGIN = "set transaction isolation level repeatable read, read only";
    private static final String BIND = "select set_config('app.current_tenant_id', ?, true)";

    @Resource(lookup = "jdbc/freehold")
    private DataSource source;

    /** For the container. */
    protected TenantSnapshot() {}

    /** For tests outside the container. */
    public TenantSnapshot(DataSource source) {
        this.source = source;
    }

    /** Does the reading; whatever it wrote would fail, whatever it throws ends the look. */
    public <T> T look(String reason, Platform.SqlWork<T> work) {
        TenantId tenant = TenantScope.current();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                begin(connection, tenant);
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(reason, e);
        }
    }

    private static void begin(Connection connection, TenantId tenant) throws SQLException {
        try (Statement begin = connection.createStatement();
                PreparedStatement bind = connection.prepareStatement(BIND)) {
            begin.execute(BEGIN);
            bind.setString(1, tenant.toString());
            bind.execute();
        }
    }
}
