package io.freehold.tenancy.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.Configurable;
import org.hibernate.service.spi.Stoppable;

/**
 * Tells each connection its tenant, once a transaction and for that transaction alone: row-level
 * security reads the setting, and a pooled connection carries nothing over (spec: isolation, third
 * fence).
 */
public final class TenantConnections implements MultiTenantConnectionProvider<UUID>, Configurable, Stoppable {

    private static final long serialVersionUID = 1L;

    /** Transaction-local by its third argument; outside a transaction it is gone at once. */
    private static final String BIND = "select set_config('app.current_tenant_id', ?, true)";

    private transient DataSource source;

    @Override
    public void configure(Map<String, Object> settings) {
        Object configured = settings.get(JdbcSettings.JAKARTA_JTA_DATASOURCE);
        if (configured == null) {
            configured = settings.get(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE);
        }
        source = (DataSource) configured;
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        Connection connection = source.getConnection();
        try (PreparedStatement bind = connection.prepareStatement(BIND)) {
            bind.setString(1, tenant.toString());
            bind.execute();
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    /** A connection without a tenant sees no row; the ORM asks for one for its own housekeeping. */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public void stop() {
        source = null;
    }
}
