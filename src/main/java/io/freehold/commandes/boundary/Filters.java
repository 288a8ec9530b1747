package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a list's filters and names those that cannot be read. */
final class Filters {

    private static final int TEXT_CHARACTERS_MAX = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /** A NUL would be refused by the database as a fault of ours. */
    Optional<String> text(String field, String value) {
        if (value != null && (value.indexOf('\0') >= 0 || value.length() > TEXT_CHARACTERS_MAX)) {
            errors.add(new FieldError(
                    field, "must have at most " + TEXT_CHARACTERS_MAX + " characters, none of them NUL"));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<Boolean> flag(String field, String value) {
        Optional<String> text = text(field, value);
        if (text.filter(word -> !word.equals("true") && !word.equals("false")).isPresent()) {
            errors.add(new FieldError(field, "must be true or false"));
            return Optional.empty();
        }
        return text.map(Boolean::valueOf);
    }

    Optional<ClientId> client(String field, String value) {
        try {
            return text(field, value).map(UUID::fromString).map(ClientId::new);
        } catch (IllegalArgumentException unreadable) {
            errors.add(new FieldError(field, "must be an id"));
            return Optional.empty();
        }
    }

    /** The filter, unless something in it could not be read. */
    <T> T accepted(T filter) {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }
}
