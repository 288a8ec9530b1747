package io.freehold.archive.entity;

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
     * not SQL's.
     */
    String lines() {
        String texts = columns.stream()
                .map(column -> "t." + quoted(column.name()) + "::text as " + quoted(column.name()))
                .collect(Collectors.joining(", "));
        return "select row_to_json(line)::text from (select " + texts + " " + source + " order by " + order()
                + ") line";
    }

    private String order() {
        return columns.stream()
                .filter(column -> key.isEmpty() || key.contains(column.name()))
                .sorted(java.util.Comparator.comparingInt(column -> key.indexOf(column.name())))
                .map(Column::order)
                .collect(Collectors.joining(", "));
    }

    /** The same table with these columns only. */
    TableShape with(List<String> names) {
        return new TableShape(
                name,
                source,
                columns.stream().filter(column -> names.contains(column.name())).toList(),
                key);
    }

    /** A name as SQL takes it, whatever is in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
