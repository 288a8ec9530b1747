package io.freehold.archive.entity;

import io.freehold.archive.Manifest;
import io.freehold.archive.TableSum;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a new tenant of an archive: in one transaction, so that what fails leaves nothing behind. */
@ApplicationScoped
public class RestorationStore {

    /** The rest of the old row is about its old standing, or the new tenant's own. */
    private static final String TENANT = """
            insert into tenants (id, slug, name, status, suspended_reason,
                plan, time_zone, region, website, description, business_details)
            select ?, ?, ?, 'SUSPENDED', 'Restored from a file; not looked at yet.',
                x.plan, x.time_zone, x.region, x.website, x.description, coalesce(x.business_details, '{}')::jsonb
            from jsonb_to_record(cast(? as jsonb)) as x(
                plan text, time_zone text, region text, website text, description text, business_details text)
            """;

    private static final String PROVENANCE = """
            insert into restorations (tenant_id, origin, origin_subdomain, origin_name, taken_at, manifest_sha256,
                audit_entries, audit_seals, audit_head, restored_by, restored_at, family)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** What a row breaks that is not as ours are: SQLSTATE classes of values and of constraints. */
    private static final List<String> UNFIT = List.of("22", "23");

    private static final String UNIQUE_VIOLATION = "23505";

    private Platform platform;

    /** For the container. */
    protected RestorationStore() {}

    @Inject
    public RestorationStore(Platform platform) {
        this.platform = platform;
    }

    /**
     * Writes the tenant and its rows and reads them back. Refuses with 400 {@code ARCHIVE_REFUSED} a
     * file that this schema cannot take, with 409 {@code SUBDOMAIN_TAKEN}.
     *
     * @param manifestSum SHA-256 of the manifest, by which the file can be known again
     */
    public List<TableSum> restore(Arrival arrival, Manifest manifest, String manifestSum, Cargo cargo) {
        return platform.write("restore a tenant", connection -> {
            awaitTheWhole(connection);
            Map<String, TableShape> shapes = new HashMap<>();
            List<TableShape> order = Tables.all(connection);
            order.forEach(shape -> shapes.put(shape.name(), shape));
            requireFit(new Rows(connection, arrival.id()).schema(), shapes, manifest);
            Map<String, Manifest.Table> listed = new HashMap<>();
            manifest.tables().forEach(table -> listed.put(table.name(), table));
            List<TableShape> restored = order.stream()
                    .filter(shape -> Fates.isRestored(shape.name()) && listed.containsKey(shape.name()))
                    .toList();
            found(connection, arrival, listed.get("tenants"), cargo);
            Unloading unloading = new Unloading(connection, arrival.id(), cargo);
            try {
                for (TableShape shape : restored) {
                    unloading.write(shape, listed.get(shape.name()));
                }
                unloading.judge();
            } catch (Unloading.RowsRefused refused) {
                throw judged(refused.failure());
            }
            List<TableSum> sums = unloading.readBack(
                    restored,
                    restored.stream().map(shape -> listed.get(shape.name())).toList());
            remember(connection, arrival, manifest, manifestSum);
            return sums;
        });
    }

    /** Rows of a table that refers to itself come in any order: such references are judged at the end. */
    private static void awaitTheWhole(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all deferred");
        }
    }

    private static void requireFit(String schema, Map<String, TableShape> shapes, Manifest manifest) {
        boolean newer = manifest.schema().compareTo(schema) > 0;
        boolean unknown = manifest.tables().stream()
                .filter(table -> Fates.isRestored(table.name()))
                .anyMatch(table -> !shapes.containsKey(table.name())
                        || !shapes.get(table.name()).has(table.columns()));
        if (newer || unknown) {
            throw refused("The archive is of another version than this installation: it has what is not known here.");
        }
    }

    private static void found(Connection connection, Arrival arrival, Manifest.Table tenants, Cargo cargo)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(TENANT)) {
            cargo.lines(tenants, lines::add);
            insert.setObject(1, arrival.id());
            insert.setString(2, arrival.subdomain());
            insert.setString(3, arrival.name());
            insert.setString(4, lines.get(0));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw e.getSQLState().equals(UNIQUE_VIOLATION) ? taken() : judged(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static RuntimeException taken() {
        String detail = "There is a tenant of this subdomain already.";
        return new Refusal.Conflict("SUBDOMAIN_TAKEN", detail, List.of(new FieldError("subdomain", detail))).raise();
    }

    private static void remember(Connection connection, Arrival arrival, Manifest manifest, String sum)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PROVENANCE)) {
            insert.setObject(1, arrival.id());
            insert.setObject(2, manifest.tenant().id());
            insert.setString(3, manifest.tenant().subdomain());
            insert.setString(4, manifest.tenant().name());
            insert.setObject(5, manifest.takenAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, sum);
            insert.setLong(7, manifest.audit().entries());
            insert.setLong(8, manifest.audit().seals());
            insert.setString(9, manifest.audit().hash());
            insert.setString(10, arrival.by());
            insert.setObject(11, arrival.at().atOffset(ZoneOffset.UTC));
            insert.setObject(12, manifest.tenant().family());
            insert.executeUpdate();
        }
    }

    private static RuntimeException judged(SQLException failure) throws SQLException {
        String state = failure.getSQLState();
        if (state != null && UNFIT.contains(state.substring(0, 2))) {
            return refused("The archive's rows do not fit this installation.");
        }
        throw failure;
    }

    private static RuntimeException refused(String detail) {
        return new Refusal.Malformed("ARCHIVE_REFUSED", detail).raise();
    }
}
