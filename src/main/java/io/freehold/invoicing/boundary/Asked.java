package io.freehold.invoicing.boundary;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads query parameters and gathers what is wrong with them, to tell it all at once. */
final class Asked {

    private final List<FieldError> errors = new ArrayList<>();

    /** Refuses with 400 what was wrong so far. */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    /** A text; a NUL would be refused by the database as a fault of ours. */
    Optional<String> text(String field, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "holds a character that cannot be used"));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    <T> Optional<T> one(String field, String value, Function<String, Optional<T>> reading, String message) {
        Optional<String> text = text(field, value);
        Optional<T> read = text.flatMap(reading);
        if (text.isPresent() && read.isEmpty()) {
            errors.add(new FieldError(field, message));
        }
        return read;
    }

    /** Several, separated by commas. */
    <T> Set<T> many(String field, String value, Function<String, Optional<T>> reading, String message) {
        Set<T> wanted = new LinkedHashSet<>();
        for (String part : text(field, value).map(text -> text.split(",")).orElse(new String[0])) {
            one(field, part, reading, message).ifPresent(wanted::add);
        }
        return wanted;
    }

    Optional<UUID> id(String field, String value) {
        return one(field, value, Asked::uuid, "must be an id");
    }

    Optional<Integer> year(String field, String value) {
        return one(
                field,
                value,
                text -> Optional.of(text)
                        .filter(year -> year.matches("(19|20|21)\\d\\d"))
                        .map(Integer::valueOf),
                "must be a year such as 2026");
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
