package io.freehold.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads query parameters and gathers what is wrong with them, to tell it all at once. What is empty is absent. */
public final class Asked {

    /** Longer than any name that lists are searched for. */
    static final int TEXT_CHARACTERS_MAX = 200;

    private static final String WEEK_FAULT = "must be an ISO week such as 2026-W48";

    /** The database knows no later moment in every zone. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String CENTURIES = "(19|20|21)\\d\\d";

    private final List<FieldError> errors = new ArrayList<>();

    /** Refuses with 400 what was wrong so far. */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    /** The filter, unless something was wrong: then 400. */
    public <T> T accepted(T filter) {
        refuse();
        return filter;
    }

    /** A text; a NUL would be refused by the database as a fault of ours. */
    public Optional<String> text(String field, String value) {
        if (value != null && (value.indexOf('\0') >= 0 || value.length() > TEXT_CHARACTERS_MAX)) {
            errors.add(new FieldError(
                    field, "must have at most " + TEXT_CHARACTERS_MAX + " characters, none of them NUL"));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What the reading makes of the text; where it makes nothing of it, {@code message} is told. */
    public <T> Optional<T> one(String field, String value, Function<String, Optional<T>> reading, String message) {
        Optional<String> text = text(field, value);
        Optional<T> read = text.flatMap(reading);
        if (text.isPresent() && read.isEmpty()) {
            errors.add(new FieldError(field, message));
        }
        return read;
    }

    /** Several, separated by commas. */
    public <T> Set<T> many(String field, String value, Function<String, Optional<T>> reading, String message) {
        Set<T> wanted = new LinkedHashSet<>();
        for (String part : value == null ? new String[0] : value.split(",")) {
            one(field, part, reading, message).ifPresent(wanted::add);
        }
        return wanted;
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String field, String value) {
        return one(
                field,
                value,
                word -> Optional.of(word)
                        .filter(Set.of("true", "false")::contains)
                        .map(Boolean::valueOf),
                "must be true or false");
    }

    /** An id of that kind. */
    public <T> Optional<T> id(String field, String value, Function<UUID, T> kind) {
        return one(field, value, Asked::uuid, "must be an id").map(kind);
    }

    /** Ids of that kind, separated by commas. */
    public <T> Set<T> ids(String field, String value, int most, Function<UUID, T> kind) {
        Set<T> wanted = many(field, value, text -> uuid(text).map(kind), "must be ids");
        if (wanted.size() > most) {
            errors.add(new FieldError(field, "must name at most " + most));
        }
        return wanted;
    }

    /** A moment with its offset. */
    public Optional<Instant> time(String field, String value) {
        return one(field, value, Asked::instant, "must be an ISO 8601 time with its offset");
    }

    public Optional<IsoWeek> week(String field, String value) {
        return one(field, value, IsoWeek::find, WEEK_FAULT);
    }

    /** A week that must be named. */
    public static IsoWeek requireWeek(String field, String value) {
        Asked asked = new Asked();
        Optional<IsoWeek> week = asked.week(field, value);
        asked.refuse();
        return week.orElseThrow(() -> Refusal.Invalid.of(field, WEEK_FAULT).raise());
    }

    public Optional<YearMonth> month(String field, String value) {
        return one(field, value, Asked::yearMonth, "must be a month such as 2026-11");
    }

    public Optional<Integer> year(String field, String value) {
        return one(
                field,
                value,
                text -> Optional.of(text)
                        .filter(year -> year.matches(CENTURIES))
                        .map(Integer::valueOf),
                "must be a year such as 2026");
    }

    private static Optional<YearMonth> yearMonth(String text) {
        try {
            return text.matches(CENTURIES + "-\\d\\d") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
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
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
