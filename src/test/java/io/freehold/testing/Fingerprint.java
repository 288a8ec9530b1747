package io.freehold.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a tenant's rows in all tables look like, past every fence: equal ones mean that nothing changed. */
public final class Fingerprint {

    private static final String TABLES = """
            select distinct table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'tenant_id' order by 1""";

    private Fingerprint() {}

    /** By table: the number of rows and a sum over them; tables without rows are left out. */
    public static Map<String, String> of(Database database, UUID tenant) {
        Map<String, String> found = new TreeMap<>();
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String table : texts(statement, TABLES)) {
                String sum = texts(statement, """
                        select count(*) || ' ' || md5(coalesce(string_agg(r::text, '|' order by r::text), ''))
                        from "%s" r where tenant_id = '%s'""".formatted(table, tenant)).get(0);
                if (!sum.startsWith("0 ")) {
                    found.put(table, sum);
                }
            }
            found.put(
                    "tenants",
                    texts(statement, "select r::text from tenants r where id = '" + tenant + "'")
                            .toString());
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows the tenant has, by table. */
    public static Map<String, Long> rows(Database database, UUID tenant) {
        Map<String, Long> rows = new TreeMap<>();
        of(database, tenant).forEach((table, sum) -> {
            if (!table.equals("tenants")) {
                rows.put(table, Long.parseLong(sum.substring(0, sum.indexOf(' '))));
            }
        });
        return rows;
    }

    /** Tables in which the word stands anywhere. */
    public static List<String> tablesWith(Database database, String word) {
        List<String> found = new ArrayList<>();
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String table : texts(statement, "select tablename from pg_tables where schemaname = 'public'")) {
                String there = "select exists (select 1 from \"%s\" r where position('%s' in r::text) > 0)::text";
                if (texts(statement, there.formatted(table, word)).get(0).equals("true")) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
