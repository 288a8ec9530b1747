package io.freehold.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A week from Monday to Sunday (ISO 8601), such as {@code 2026-W47}.
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) {

    private static final Pattern FORM = Pattern.compile("(20\\d{2})-W(\\d{2})");

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday");
        }
    }

    /** The week that the moment lies in, there. */
    public static IsoWeek of(Instant moment, ZoneId zone) {
        return new IsoWeek(moment.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Reads {@code 2026-W47}; anything else, and a 53rd week of a year of 52, is refused as a bad field. */
    public static IsoWeek read(String field, String text) {
        Matcher parts = FORM.matcher(text);
        if (parts.matches()) {
            int number = Integer.parseInt(parts.group(2));
            // The 4th of January always lies in the first week.
            LocalDate first = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            IsoWeek week = new IsoWeek(first.plusWeeks(number - 1L));
            if (week.toString().equals(text)) {
                return week;
            }
        }
        throw Refusal.Invalid.of(field, "must be a week, such as 2026-W07").raise();
    }

    /** Its first moment there. */
    public Instant begin(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it there. */
    public Instant end(ZoneId zone) {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
    }

    /** Its seven days. */
    public List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
