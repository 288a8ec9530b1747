package io.freehold.archive.entity;

import io.freehold.archive.Certificate;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A doomed tenant's rows, taken away in steps that are each a short transaction. */
@ApplicationScoped
public class ErasureStore {

    /** Rows of one step: other tenants' feeds wait for a writing transaction. */
    private static final int STEP = 2_000;

    /** The erasure is a job of the tenant itself: its row goes with the tenant's, at the very end. */
    private static final Set<String> LAST = Set.of("jobs", "job_turns");

    private static final String HOLD = "select 1 from tenants where id = ? for update";
    private static final String END = "delete from tenants where id = ?";
    private static final String CERTIFY =
            "update deletion_certificates set finished_at = ?, sha256 = ? where erased = ? and finished_at is null";

    private Platform platform;

    /** For the container. */
    protected ErasureStore() {}

    @Inject
    public ErasureStore(Platform platform) {
        this.platform = platform;
    }

    /** The tenant's tables, those that refer to others before them; but not the last ones. */
    public List<String> tables() {
        return platform.write("list a tenant's tables", ErasureStore::tables).stream()
                .filter(table -> !LAST.contains(table))
                .toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        Tables.all(connection).forEach(table -> names.add(table.name()));
        Collections.reverse(names);
        return names;
    }

    /** Takes the next rows of a table; true when there may be more. */
    public boolean step(UUID tenant, String table) {
        return platform.write("erase a tenant's rows", connection -> {
            Erasure erasure = new Erasure(connection, tenant);
            if (!table.equals("memberships")) {
                return erasure.take(table, STEP) == STEP;
            }
            List<UUID> people = erasure.people();
            erasure.take(table, Integer.MAX_VALUE);
            erasure.forget(people);
            return false;
        });
    }

    /**
     * Takes what came in the meantime and the tenant itself, and finishes the certificate: all at once.
     * Nothing can be added to the tenant from here on, because its row is locked first.
     */
    public Certificate end(UUID tenant, Instant at, Function<Certificate, String> sum) {
        return platform.write("end a tenant", connection -> {
            execute(connection, HOLD, tenant);
            Erasure erasure = new Erasure(connection, tenant);
            for (String table : tables(connection)) {
                erasure.take(table, Integer.MAX_VALUE);
            }
            execute(connection, END, tenant);
            Certificate counted = CertificateStore.find(connection, tenant).orElseThrow();
            if (counted.finishedAt().isPresent()) {
                return counted;
            }
            String hex = sum.apply(counted.finished(at, java.util.Optional.empty()));
            certify(connection, tenant, at, hex);
            return counted.finished(at, java.util.Optional.of(hex));
        });
    }

    private static void execute(Connection connection, String sql, UUID tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, tenant);
            statement.execute();
        }
    }

    private static void certify(Connection connection, UUID tenant, Instant at, String hex) throws SQLException {
        try (PreparedStatement certify = connection.prepareStatement(CERTIFY)) {
            certify.setObject(1, at.atOffset(ZoneOffset.UTC));
            certify.setString(2, hex);
            certify.setObject(3, tenant);
            certify.executeUpdate();
        }
    }
}
