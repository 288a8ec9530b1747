package io.freehold.isolation;

import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import io.freehold.testing.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A migrated database in which each tenant's table, whatever it is, holds one row of each of two
 * tenants. Checks and foreign keys are dropped from it so that a row can be made up for any table, also
 * one that did not exist when this was written; row-level security is left as it is.
 */
final class FilledDatabase {

    static final UUID OURS = UUID.fromString("0190a0b0-0000-7000-8000-0000000000aa");
    static final UUID THEIRS = UUID.fromString("0190a0b0-0000-7000-8000-0000000000bb");

    private static final String TENANT_TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1""";

    private final Database database;
    private final List<String> tables;

    private FilledDatabase(Database database, List<String> tables) {
        this.database = database;
        this.tables = tables;
    }

    static FilledDatabase create() throws SQLException {
        Database database = Postgres.migratedDatabase();
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            List<String> tables = texts(statement, TENANT_TABLES);
            dropConstraints(statement);
            for (String table : tables) {
                statement.execute(insert(statement, table, OURS));
                statement.execute(insert(statement, table, THEIRS));
            }
            return new FilledDatabase(database, tables);
        }
    }

    List<String> tables() {
        return tables;
    }

    Database database() {
        return database;
    }

    /** A session as a role, with the tenant set for one transaction, which is open. */
    Connection as(Role role, UUID tenant) throws SQLException {
        Connection session = database.as(role);
        session.setAutoCommit(false);
        try (Statement statement = session.createStatement()) {
            statement.execute("select set_config('app.current_tenant_id', '" + tenant + "', true)");
        }
        return session;
    }

    private static void dropConstraints(Statement statement) throws SQLException {
        List<String> drops = texts(statement, """
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
                where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'x')
                order by contype = 'c'""");
        for (String drop : drops) {
            statement.execute(drop);
        }
    }

    private static String insert(Statement statement, String table, UUID tenant) throws SQLException {
        List<String> columns = texts(statement, """
                select a.attname || '|' || format_type(a.atttypid, null) from pg_attribute a
                where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' and a.attidentity = '' and (a.attnotnull or a.attname = 'tenant_id')""".formatted(table));
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split("\\|");
            names.add('"' + parts[0] + '"');
            values.add(parts[0].equals("tenant_id") ? "'" + tenant + "'" : value(parts[1], tenant));
        }
        return "insert into " + table + " (" + String.join(", ", names) + ") values (" + String.join(", ", values)
                + ")";
    }

    private static String value(String type, UUID tenant) {
        if (type.endsWith("[]")) {
            return "'{}'";
        }
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "jsonb", "json" -> "'{}'";
            case "boolean" -> "false";
            case "bytea" -> "sha256('" + tenant + "')";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "time without time zone" -> "'09:00'";
            case "xid8" -> "pg_current_xact_id()";
            case "integer", "bigint", "smallint", "numeric", "double precision", "real" -> "1";
            default -> "left(md5('" + tenant + "'), 2)";
        };
    }

    static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
