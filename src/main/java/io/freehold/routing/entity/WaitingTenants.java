package io.freehold.routing.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which tenants have leads that wait, across tenants: a job for each tenant each minute would mostly find
 * nothing. The statuses are literals, for each has an index of its own.
 */
@ApplicationScoped
public class WaitingTenants {

    private static final String WITH = """
            select t.id from tenants t where t.status = 'ACTIVE' and exists (select 1 from leads l
                where l.tenant_id = t.id and l.status = '%s' and l.created_at >= ? and l.created_at < ?)
            """;

    private static final String NEW = WITH.formatted("new");
    private static final String NO_OPEN_ORDERS = WITH.formatted("no_open_orders");

    @Inject
    Platform platform;

    /** Tenants with new leads created in that span. */
    public List<TenantId> withNewLeads(Instant from, Instant to) {
        return platform.read("find tenants with new leads", connection -> find(connection, NEW, from, to));
    }

    /** Tenants with leads of that span that wait for a commande. */
    public List<TenantId> withoutOpenOrders(Instant from, Instant to) {
        return platform.read(
                "find tenants with waiting leads", connection -> find(connection, NO_OPEN_ORDERS, from, to));
    }

    private static List<TenantId> find(Connection connection, String sql, Instant from, Instant to)
            throws SQLException {
        List<TenantId> tenants = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, Timestamp.from(to));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tenants.add(new TenantId(rows.getObject(1, UUID.class)));
                }
            }
        }
        return tenants;
    }
}
