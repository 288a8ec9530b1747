package io.freehold.kernel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of ISO 8601, from Monday to Sunday, written {@code 2026-W47}.
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) {

    private static final String FORM = "(19|20|21)\\d\\d-W\\d\\d";

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday");
        }
    }

    /** The week in which the moment lies for the people of the zone. */
    public static IsoWeek at(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that is written; refused with 400 as {@code field} when it is none of 1900 to 2199. */
    public static IsoWeek parse(String field, String text) {
        try {
            if (text.matches(FORM)) {
                return new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            }
        } catch (DateTimeException noSuchWeek) {
            // Told below, like a text that is no week.
        }
        throw Refusal.Invalid.of(field, "must be a week such as 2026-W47").raise();
    }

    /** Its first moment for the people of the zone. */
    public Instant start(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it, which is the next week's first. */
    public Instant end(ZoneId zone) {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
