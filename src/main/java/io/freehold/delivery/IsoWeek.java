package io.freehold.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 week in the time of Paris, by which the trade counts (seed 002 §7): Monday to Sunday, such as
 * {@code 2026-W47}.
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) {

    /** In whose time its days begin. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int DAYS = 7;

    /** The week of a moment. */
    public static IsoWeek of(Instant at) {
        return new IsoWeek(at.atZone(ZONE).toLocalDate().with(ChronoField.DAY_OF_WEEK, 1));
    }

    /** The week that the text names; empty when it names none, such as {@code 2026-W54}. */
    public static Optional<IsoWeek> find(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int week = Integer.parseInt(form.group(2));
            LocalDate inYear = LocalDate.of(Integer.parseInt(form.group(1)), 1, 4);
            long last = inYear.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
            return week < 1 || week > last
                    ? Optional.empty()
                    : Optional.of(new IsoWeek(
                            inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(ChronoField.DAY_OF_WEEK, 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Its first moment. */
    public Instant from() {
        return monday.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant to() {
        return monday.plusDays(DAYS).atStartOfDay(ZONE).toInstant();
    }

    @Override
    public String toString() {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
