package io.freehold.billing.boundary;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads query parameters and gathers what is wrong with them, to tell it all at once. */
final class Asked {

    private static final String WEEK_FAULT = "must be an ISO week such as 2026-W48";
    private static final int TEXT_CHARACTERS_MAX = 200;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final List<FieldError> errors = new ArrayList<>();

    /** Refuses with 400 what was wrong so far. */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    /** A text; a NUL would be refused by the database as a fault of ours. */
    Optional<String> text(String field, String value) {
        if (value != null && (value.indexOf('\0') >= 0 || value.length() > TEXT_CHARACTERS_MAX)) {
            errors.add(new FieldError(
                    field, "must have at most " + TEXT_CHARACTERS_MAX + " characters, none of them NUL"));
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

    <T> Optional<T> id(String field, String value, Function<UUID, T> kind) {
        return one(field, value, Asked::uuid, "must be an id").map(kind);
    }

    Optional<Instant> time(String field, String value) {
        return one(field, value, Asked::instant, "must be an ISO 8601 time with its offset");
    }

    Optional<IsoWeek> week(String field, String value) {
        return one(field, value, IsoWeek::find, WEEK_FAULT);
    }

    /** A week that must be named. */
    static IsoWeek requireWeek(String field, String value) {
        Asked asked = new Asked();
        Optional<IsoWeek> week = asked.week(field, value);
        asked.refuse();
        return week.orElseThrow(() -> Refusal.Invalid.of(field, WEEK_FAULT).raise());
    }

    Optional<YearMonth> month(String field, String value) {
        return one(field, value, Asked::yearMonth, "must be a month such as 2026-11");
    }

    private static Optional<YearMonth> yearMonth(String text) {
        try {
            return text.matches("(19|20|21)\\d\\d-\\d\\d") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant();
            return Optional.of(time).filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(LATEST));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
