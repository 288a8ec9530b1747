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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers the demo's tenants and knows which are not finished: across tenants, since none is bound yet. */
@ApplicationScoped
public class DemoTenants {

    private static final String ADD = """
            with added as (
                insert into tenants (id, slug, name, plan) values (?, ?, ?, ?) returning id
            )
            insert into demo_steps (tenant_id, step) select id, 'registered' from added
            """;

    private static final String UNFINISHED = """
            select slug, id from tenants
            where exists (select 1 from demo_steps s where s.tenant_id = tenants.id and s.step = 'registered')
                and not exists (select 1 from demo_steps s where s.tenant_id = tenants.id and s.step = ?)
            order by slug
            """;

    private static final String COMPLETE = """
            insert into demo_steps (tenant_id, step)
            select tenant_id, ? from demo_steps where step = 'registered'
            on conflict do nothing
            """;

    @Inject
    Platform platform;

    @Inject
    Ids ids;

    /**
     * Registers them on a database without tenants; of two servers that try, one does.
     *
     * @param whole the step that marks a tenant as finished
     * @return the demo's own tenants that are not finished, by their slugs
     */
    public Map<String, TenantId> unfinished(List<DemoTenant> tenants, String whole) {
        return platform.write("register the demo's tenants", connection -> {
            if (isEmpty(connection)) {
                for (DemoTenant tenant : tenants) {
                    add(connection, tenant);
                }
            }
            return unfinished(connection, whole);
        });
    }

    /** Marks the demo's tenants as finished. */
    public void complete(String whole) {
        platform.read("finish the demo", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COMPLETE)) {
                statement.setString(1, whole);
                return statement.executeUpdate();
            }
        });
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('demo', 0))");
            try (ResultSet rows = statement.executeQuery("select 1 from tenants limit 1")) {
                return !rows.next();
            }
        }
    }

    private void add(Connection connection, DemoTenant tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, ids.next());
            statement.setString(2, tenant.slug());
            statement.setString(3, tenant.name());
            statement.setString(4, tenant.plan());
            statement.executeUpdate();
        }
    }

    private static Map<String, TenantId> unfinished(Connection connection, String whole) throws SQLException {
        Map<String, TenantId> found = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(UNFINISHED)) {
            query.setString(1, whole);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new TenantId(row.getObject(2, UUID.class)));
                }
            }
        }
        return found;
    }
}
