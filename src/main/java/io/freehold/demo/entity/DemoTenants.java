package io.freehold.demo.entity;

import io.freehold.demo.DemoTenant;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Registers tenants, across tenants: none exists yet. */
@ApplicationScoped
public class DemoTenants {

    private static final String ADD = "insert into tenants (id, slug, name, plan) values (?, ?, ?, ?)";

    @Inject
    Platform platform;

    @Inject
    Ids ids;

    /** Registers them all, or none when there is a tenant already; of two servers that try, one does. */
    public List<TenantId> register(List<DemoTenant> tenants) {
        return platform.write("register the demo's tenants", connection -> register(connection, tenants));
    }

    private List<TenantId> register(Connection connection, List<DemoTenant> tenants) throws SQLException {
        List<TenantId> registered = new ArrayList<>();
        if (isEmpty(connection)) {
            for (DemoTenant tenant : tenants) {
                registered.add(add(connection, tenant));
            }
        }
        return registered;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('demo', 0))");
            try (ResultSet rows = statement.executeQuery("select 1 from tenants limit 1")) {
                return !rows.next();
            }
        }
    }

    private TenantId add(Connection connection, DemoTenant tenant) throws SQLException {
        TenantId id = new TenantId(ids.next());
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, id.value());
            statement.setString(2, tenant.slug());
            statement.setString(3, tenant.name());
            statement.setString(4, tenant.plan());
            statement.executeUpdate();
        }
        return id;
    }
}
