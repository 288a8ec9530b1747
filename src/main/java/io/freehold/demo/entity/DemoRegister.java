package io.freehold.demo.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which of the demo's tenants were begun and which are whole: across tenants, since none is there at first. */
@ApplicationScoped
public class DemoRegister {

    private static final String BEGIN = """
            insert into demo_tenants (slug) select unnest(?)
            where not exists (select from tenants) and not exists (select from demo_tenants)
            """;

    private static final String UNFINISHED = "select slug from demo_tenants where not whole order by slug";

    /** A tenant of the slug is the demo's only where the demo was begun. */
    private static final String FIND =
            "select t.id from tenants t join demo_tenants d on d.slug = t.slug where t.slug = ?";

    private static final String WHOLE = "update demo_tenants set whole = true where slug = ?";

    @Inject
    Platform platform;

    /**
     * Begins the demo on a database without tenants.
     *
     * @return the slugs that are not whole yet, of this start or of one that was broken off
     */
    public Set<String> unfinished(Set<String> slugs) {
        return platform.write("begin the demo", connection -> {
            begin(connection, slugs);
            return unfinished(connection);
        });
    }

    private static void begin(Connection connection, Set<String> slugs) throws SQLException {
        try (Statement lock = connection.createStatement();
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            lock.execute("select pg_advisory_xact_lock(hashtextextended('demo', 0))");
            begin.setArray(1, connection.createArrayOf("text", slugs.toArray()));
            begin.executeUpdate();
        }
    }

    private static Set<String> unfinished(Connection connection) throws SQLException {
        Set<String> slugs = new LinkedHashSet<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(UNFINISHED)) {
            while (row.next()) {
                slugs.add(row.getString(1));
            }
        }
        return slugs;
    }

    /** The demo's tenant of the slug, once it is registered. */
    public Optional<TenantId> find(String slug) {
        return platform.read("find a tenant of the demo", connection -> {
            try (PreparedStatement query = connection.prepareStatement(FIND)) {
                query.setString(1, slug);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(new TenantId(row.getObject(1, UUID.class))) : Optional.empty();
                }
            }
        });
    }

    /** Every step of the tenant is made. */
    public void whole(String slug) {
        platform.read("finish the demo", connection -> {
            try (PreparedStatement update = connection.prepareStatement(WHOLE)) {
                update.setString(1, slug);
                return update.executeUpdate();
            }
        });
    }
}
