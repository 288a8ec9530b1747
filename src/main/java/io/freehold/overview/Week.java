package io.freehold.overview;

import com.fasterxml.jackson.annotation.JsonValue;
import io.freehold.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An ISO 8601 week.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {

    private static final String FORM = "\\d{4}-W\\d{2}";
    private static final int DAYS = 7;
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2999;

    /** The week such as {@code 2026-W47}; anything else is refused as a bad {@code week}. */
    public static Week parse(String text) {
        try {
            LocalDate monday = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            if (text.matches(FORM) && monday.getYear() >= YEAR_MIN && monday.getYear() < YEAR_MAX) {
                return new Week(monday);
            }
        } catch (DateTimeException unreadable) {
            // Told below, like a week that no lead can be of.
        }
        throw Refusal.Invalid.of("week", "must be an ISO week such as 2026-W47").raise();
    }

    /** The week of a moment, in that zone. */
    public static Week of(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return new Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
    }

    /** Its seven days. */
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    /** When it begins there. */
    public Instant begins(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** When it is over there: 167, 168 or 169 hours later. */
    public Instant ends(ZoneId zone) {
        return monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
    }

    @Override
    @JsonValue
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
