package io.freehold.archive.entity;

import io.freehold.archive.entity.TableShape.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a tenant, read from the database's own catalogue so that none is forgotten. */
public final class Tables {

    /**
     * Numbers of transactions mean nothing in another database; generated columns make themselves. The
     * modifier -1 names a type as it is cast to: without one, {@code character} would be a single one.
     */
    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, -1),
                coalesce(array_position(k.conkey, a.attnum), 0)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and exists (select 1 from pg_attribute t
                    where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
                and a.attname <> 'tenant_id' and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
            order by c.relname, a.attnum
            """;

    private static final String COLUMNS_OF_ONE = """
            select a.attname, format_type(a.atttypid, -1) from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
                and has_column_privilege(a.attrelid, a.attnum, 'select')
            order by a.attnum
            """;

    private static final String REFERENCES = """
            select child.relname, parent.relname from pg_constraint f
            join pg_class child on child.oid = f.conrelid
            join pg_class parent on parent.oid = f.confrelid
            where f.contype = 'f' and f.connamespace = 'public'::regnamespace
            order by 1, 2
            """;

    private Tables() {}

    /** All tenants' tables, parents before the tables that refer to them. */
    public static List<TableShape> all(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        Map<String, TreeMap<Integer, String>> keys = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                String table = row.getString(1);
                columns.computeIfAbsent(table, any -> new ArrayList<>())
                        .add(new Column(row.getString(2), row.getString(3)));
                if (row.getInt(4) > 0) {
                    keys.computeIfAbsent(table, any -> new TreeMap<>()).put(row.getInt(4), row.getString(2));
                }
            }
        }
        List<TableShape> tables = new ArrayList<>();
        for (String name : ordered(columns.keySet(), references(connection))) {
            tables.add(TableShape.ofTenants(
                    name,
                    columns.get(name),
                    List.copyOf(keys.getOrDefault(name, new TreeMap<>()).values())));
        }
        return tables;
    }

    /** What an archive holds: the tenant itself, the people behind its members, and its tables. */
    static List<TableShape> exported(Connection connection) throws SQLException {
        List<TableShape> exported = new ArrayList<>();
        exported.add(new TableShape(
                "tenants", "from tenants t where t.id = ?", columnsOf(connection, "tenants"), List.of("id")));
        exported.add(new TableShape(
                "people",
                "from identities t where t.id in (select m.identity_id from memberships m where m.tenant_id = ?)",
                columnsOf(connection, "identities"),
                List.of("id")));
        all(connection).stream()
                .filter(table -> !Fates.LEFT_OUT.containsKey(table.name()))
                .forEach(exported::add);
        return exported;
    }

    /** Columns that the session's role may read: of identities, nothing secret. */
    private static List<Column> columnsOf(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS_OF_ONE)) {
            query.setString(1, table);
            List<Column> columns = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(row.getString(1), row.getString(2)));
                }
            }
            return columns;
        }
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REFERENCES)) {
            while (row.next()) {
                parents.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return parents;
    }

    /**
     * Parents first; among equals by name. Tables that refer to each other in a circle come last: they can
     * be written out and, as a test says beforehand, not be restored.
     */
    static List<String> ordered(Set<String> tables, Map<String, Set<String>> parents) {
        Set<String> ordered = new LinkedHashSet<>();
        Set<String> left = new TreeSet<>(tables);
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table -> parents.getOrDefault(table, Set.of()).stream()
                            .noneMatch(parent -> left.contains(parent) && !parent.equals(table)))
                    .toList();
            List<String> next = free.isEmpty() ? List.copyOf(left) : free;
            ordered.addAll(next);
            next.forEach(left::remove);
        }
        return List.copyOf(ordered);
    }
}
