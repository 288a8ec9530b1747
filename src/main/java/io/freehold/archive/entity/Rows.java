package io.freehold.archive.entity;

import io.freehold.archive.AuditHead;
import io.freehold.archive.Origin;
import io.freehold.tenancy.DatabaseFailure;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A tenant's rows as lines, on one connection and so in one transaction. */
public final class Rows {

    /** A row may have a megabyte and more; the cursor holds so many at a time. */
    private static final int ROWS_AT_A_TIME = 50;

    /** The texts of values must not depend on how a server is set up. */
    private static final String FORMS = """
            select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
                set_config('intervalstyle', 'iso_8601', true), set_config('bytea_output', 'hex', true),
                set_config('extra_float_digits', '1', true)
            """;

    private static final String ORIGIN = """
            select t.id, t.slug, t.name, coalesce(r.family, t.id)
            from tenants t left join restorations r on r.tenant_id = t.id where t.id = ?
            """;

    private static final String SCHEMA = "select max(version) from flyway_schema_history where success";

    private static final String AUDIT_HEAD = """
            select (select count(*) from audit_log where tenant_id = ?), count(*),
                coalesce((select encode(hash, 'hex') from audit_seals where tenant_id = ? order by seq desc limit 1), '')
            from audit_seals where tenant_id = ?
            """;

    /** Takes lines one after the other. */
    @FunctionalInterface
    public interface Sink {
        void take(String line) throws IOException;
    }

    private final Connection connection;
    private final UUID tenant;

    Rows(Connection connection, UUID tenant) throws SQLException {
        this.connection = connection;
        this.tenant = tenant;
        try (Statement statement = connection.createStatement()) {
            statement.execute(FORMS);
        }
    }

    /** What an archive of the tenant holds, parents first. */
    public List<TableShape> tables() {
        try {
            return Tables.exported(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Which tenant this is. */
    public Origin origin() {
        try (PreparedStatement query = connection.prepareStatement(ORIGIN)) {
            query.setObject(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Origin(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, UUID.class));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest migration, such as {@code 043}. */
    public String schema() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SCHEMA)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How long the audit log is and where its chain ends. */
    public AuditHead auditHead() {
        try (PreparedStatement query = connection.prepareStatement(AUDIT_HEAD)) {
            query.setObject(1, tenant);
            query.setObject(2, tenant);
            query.setObject(3, tenant);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new AuditHead(row.getLong(1), row.getLong(2), row.getString(3));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Hands over the table's rows in the order of its key, a few at a time through a cursor. */
    public void each(TableShape table, Sink sink) throws IOException {
        try (PreparedStatement query = connection.prepareStatement(table.lines())) {
            query.setFetchSize(ROWS_AT_A_TIME);
            query.setObject(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    sink.take(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static DatabaseFailure failed(SQLException cause) {
        return new DatabaseFailure("read a tenant's rows", cause);
    }
}
