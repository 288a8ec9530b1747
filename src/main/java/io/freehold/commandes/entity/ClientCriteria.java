package io.freehold.commandes.entity;

import io.freehold.commandes.ClientFilter;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** A filter of clients as conditions with parameters: the text is made of our words only. */
final class ClientCriteria {

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "");
    private final Map<String, Object> values = new HashMap<>();
    private final OneOf companies;

    ClientCriteria(Set<String> readable, ClientFilter filter) {
        companies = new OneOf("c.entity", "entity", readable);
        conditions.add(companies.condition()).add("c.deletedAt is null");
        filter.entity().ifPresent(code -> add("c.entity = :code", "code", code));
        filter.active().ifPresent(active -> add("c.active = :active", "active", active));
        filter.search()
                .ifPresent(text -> add(
                        "(lower(c.name) like :part escape '\\' or lower(c.email) like :part escape '\\')",
                        "part",
                        part(text)));
    }

    String where() {
        return conditions.toString();
    }

    String order(PageRequest request) {
        String way = request.sort().isPresent() && request.sort().get().descending() ? " desc" : "";
        boolean byTime =
                request.sort().filter(sort -> sort.field().equals("createdAt")).isPresent();
        return " order by " + (byTime ? "c.createdAt" : "lower(c.name)") + way + ", c.id" + way;
    }

    void bind(Query query) {
        companies.bind(query);
        values.forEach(query::setParameter);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String part(String text) {
        String literal = text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
