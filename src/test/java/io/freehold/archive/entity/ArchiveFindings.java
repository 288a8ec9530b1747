package io.freehold.archive.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of a database's tables an archive would lose, show or not get back; empty is sound. */
final class ArchiveFindings {

    private static final String TENANT_TABLES = """
            select distinct table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'tenant_id' order by 1""";

    private static final String UNREADABLE = """
            select c.relname, a.attname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and not has_column_privilege('freehold_app', c.oid, a.attnum, 'select')""";

    private static final String UNIQUE_ACROSS = """
            select c.relname, i.relname from pg_index x
            join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
            where x.indisunique and c.relnamespace = 'public'::regnamespace
                and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
                    and a.attnum = any (x.indkey))""";

    private static final String REFERENCES = """
            select child.relname, parent.relname from pg_constraint f
            join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
            where f.contype = 'f' and f.connamespace = 'public'::regnamespace
                and not (f.condeferrable and f.conrelid = f.confrelid)""";

    /** Columns whose names say that they open something. */
    private static final String SECRETIVE = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public'
                and column_name ~ '(hash|secret|token|password|cipher|sealed$|recovery)'""";

    /** The audit chain's hashes open nothing: they prove. */
    private static final Set<String> PROOFS = Set.of("audit_seals.hash", "audit_seals.sealed_at");

    private static final Set<String> PEOPLE = Set.of("identities", "operators");

    private ArchiveFindings() {}

    static List<String> in(Connection superuser) throws SQLException {
        Set<String> tenants = new TreeSet<>();
        query(superuser, TENANT_TABLES, row -> tenants.add(row.getString(1)));
        List<String> findings = new ArrayList<>();
        stale(tenants, findings);
        List<String> exported =
                Tables.exported(superuser).stream().map(TableShape::name).toList();
        tenants.stream()
                .filter(table -> exported.contains(table) == Fates.LEFT_OUT.containsKey(table))
                .forEach(table -> findings.add(table + " is neither exported nor left out with a reason"));
        query(superuser, UNREADABLE, row -> {
            if (tenants.contains(row.getString(1)) && exported.contains(row.getString(1))) {
                findings.add(row.getString(1) + "." + row.getString(2) + " cannot be read by the application");
            }
        });
        query(superuser, UNIQUE_ACROSS, row -> {
            if (tenants.contains(row.getString(1)) && Fates.isRestored(row.getString(1))) {
                findings.add(row.getString(2) + " is unique over all tenants: a copy cannot have the same");
            }
        });
        query(superuser, SECRETIVE, row -> {
            String column = row.getString(1) + "." + row.getString(2);
            if (tenants.contains(row.getString(1)) && exported.contains(row.getString(1)) && !PROOFS.contains(column)) {
                findings.add(column + " sounds like a secret and is exported");
            }
        });
        query(superuser, REFERENCES, row -> {
            reference(row.getString(1), row.getString(2), tenants, findings);
            int child = exported.indexOf(row.getString(1));
            if (Fates.isRestored(row.getString(1)) && child >= 0 && exported.indexOf(row.getString(2)) > child) {
                findings.add(row.getString(1) + " comes before " + row.getString(2) + ", to which it refers");
            }
        });
        return findings;
    }

    private static void stale(Set<String> tenants, List<String> findings) {
        Set<String> named = new TreeSet<>(Fates.LEFT_OUT.keySet());
        named.addAll(Fates.NOT_RESTORED.keySet());
        named.removeAll(tenants);
        named.removeAll(Set.of("tenants", "people"));
        named.forEach(name -> findings.add(name + " is listed and no tenant's table"));
    }

    private static void reference(String child, String parent, Set<String> tenants, List<String> findings) {
        if (!tenants.contains(child) || !Fates.isRestored(child)) {
            return;
        }
        if (child.equals(parent)) {
            findings.add(child + " refers to itself: its rows cannot come back in any order");
        } else if (PEOPLE.contains(parent) || tenants.contains(parent) && !Fates.isRestored(parent)) {
            findings.add(child + " refers to " + parent + ", which is not restored");
        }
    }

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void query(Connection connection, String sql, Row each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                each.take(row);
            }
        }
    }
}
