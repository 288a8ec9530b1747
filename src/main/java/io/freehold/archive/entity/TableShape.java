package io.freehold.archive.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the archive has it.
 *
 * @param name the table's, or that of what is read in its stead
 * @param source where its rows are, as SQL from {@code from} on: the table is called {@code t}, and the
 *     tenant has the one place
 * @param columns those that an archive keeps, in their order
 * @param key names of the columns that put its rows in order
 */
public record TableShape(String name, String source, List<Column> columns, List<String> key) {

    /**
     * A column.
     *
     * @param type its type without a modifier, as SQL names it
     */
    public record Column(String name, String type) {
        /** Texts are ordered by their bytes: a database of another locale must read them in the same order. */
        private String order() {
            return "t." + quoted(name) + (type.equals("text") ? " collate \"C\"" : "");
        }
    }

    public TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    static TableShape ofTenants(String name, List<Column> columns, List<String> key) {
        return new TableShape(name, "from " + quoted(name) + " t where t.tenant_id = ?", columns, key);
    }

    /**
     * The query for one JSON text a row. Each value is PostgreSQL's own text of it, which alone gives
     * every type back without loss: the scale of a number, microseconds, infinity, a JSON null that is
     * not SQL's. The row is written {@code line.*}: a table may have a column {@code line}.
     */
    String lines() {
        String texts = columns.stream()
                .map(column -> "t." + quoted(column.name()) + "::text as " + quoted(column.name()))
                .collect(Collectors.joining(", "));
        return "select row_to_json(line.*)::text from (select " + texts + " " + source + " order by " + order()
                + ") line";
    }

    /** Without a key by all that is there, as texts: not every type has an order. */
    private String order() {
        if (key.isEmpty()) {
            return columns.stream()
                    .map(column -> "t." + quoted(column.name()) + "::text collate \"C\"")
                    .collect(Collectors.joining(", "));
        }
        return columns.stream()
                .filter(column -> key.contains(column.name()))
                .sorted(Comparator.comparingInt(column -> key.indexOf(column.name())))
                .map(Column::order)
                .collect(Collectors.joining(", "));
    }

    /** The same table with these of its columns, in this order. */
    TableShape with(List<String> names) {
        List<Column> chosen = names.stream()
                .map(wanted -> columns.stream()
                        .filter(column -> column.name().equals(wanted))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new TableShape(name, source, chosen, key);
    }

    boolean has(List<String> names) {
        return columns.stream().map(Column::name).collect(Collectors.toSet()).containsAll(names);
    }

    /** The insert of many lines at once, given as the tenant and a JSON array. */
    String insert() {
        String names = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> "x." + quoted(column.name()) + "::" + column.type())
                .collect(Collectors.joining(", "));
        String texts =
                columns.stream().map(column -> quoted(column.name()) + " text").collect(Collectors.joining(", "));
        return "insert into " + quoted(name) + " (tenant_id, " + names + ") overriding system value select ?, " + values
                + " from jsonb_to_recordset(cast(? as jsonb)) as x(" + texts + ")";
    }

    /** A name as SQL takes it, whatever is in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
