package io.freehold.accounts.entity;

import io.freehold.accounts.TenantFilter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The filter of a list of tenants as SQL. */
final class TenantConditions {

    private final StringBuilder where = new StringBuilder();
    private final List<String> values = new ArrayList<>();

    TenantConditions(TenantFilter filter) {
        filter.status().ifPresent(status -> and("status = ?", status.name()));
        filter.plan().ifPresent(plan -> and("plan = ?", plan));
        filter.search().ifPresent(this::containing);
        // Whoever asks for a status means those that have it, the closed ones too.
        boolean openOnly = filter.status().isEmpty();
        filter.deleted()
                .or(() -> openOnly ? Optional.of(false) : Optional.empty())
                .ifPresent(deleted -> and(deleted ? "deleted_at is not null" : "deleted_at is null"));
    }

    String where() {
        return where.toString();
    }

    /** Sets the values and returns the place of the next. */
    int bind(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (String value : values) {
            statement.setString(place++, value);
        }
        return place;
    }

    private void containing(String text) {
        String literal = text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        and("(lower(name) like ? or slug like ?)", "%" + literal + "%", "%" + literal + "%");
    }

    private void and(String condition, String... bound) {
        where.append(where.isEmpty() ? " where " : " and ").append(condition);
        values.addAll(List.of(bound));
    }
}
