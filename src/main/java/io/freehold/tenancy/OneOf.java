package io.freehold.tenancy;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * The condition that a path is one of a few values, with a parameter for each. With one parameter for
 * the whole list Hibernate translates the query to SQL anew at every call, which costs more than the
 * query itself.
 */
public final class OneOf {

    private final String path;
    private final String name;
    private final List<?> values;

    /**
     * @param path such as {@code l.entity}; a word of ours, never a caller's
     * @param name begins the parameters' names, which a number ends
     */
    public OneOf(String path, String name, Collection<?> values) {
        this.path = path;
        this.name = name;
        this.values = List.copyOf(values);
    }

    /** The condition; of no values, one that never holds. */
    public String condition() {
        if (values.isEmpty()) {
            return "1 = 0";
        }
        StringJoiner parameters = new StringJoiner(", ", path + " in (", ")");
        for (int i = 0; i < values.size(); i++) {
            parameters.add(":" + name + i);
        }
        return parameters.toString();
    }

    public int size() {
        return values.size();
    }

    /** In SQL: the values, which must be texts, as rows of a table of that name and column. */
    public String rows(String named) {
        StringJoiner rows = new StringJoiner(", ", "(values ", ") " + named);
        for (int i = 0; i < values.size(); i++) {
            rows.add("(cast(:" + name + i + " as text))");
        }
        return rows.toString();
    }

    /** Gives the query its values. */
    public void bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(name + i, values.get(i));
        }
    }
}
