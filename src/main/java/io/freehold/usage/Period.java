package io.freehold.usage;

import io.freehold.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of UTC from one to another, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** Most days that are told at once: a year and its leap day. */
    public static final int DAYS_MAX = 366;

    private static final int DAYS_DEFAULT = 30;

    /**
     * The days asked for; without any the {@value #DAYS_DEFAULT} up to today. 400 names what cannot be
     * read, lies the wrong way around or is too long.
     */
    public static Period of(String from, String to, LocalDate today) {
        LocalDate last = to == null ? today : day("to", to);
        LocalDate first = from == null ? last.minusDays(DAYS_DEFAULT - 1) : day("from", from);
        if (first.isAfter(last)) {
            throw Refusal.Invalid.of("from", "must not be after to").raise();
        }
        if (ChronoUnit.DAYS.between(first, last) >= DAYS_MAX) {
            throw Refusal.Invalid.of("from", "must lie at most " + DAYS_MAX + " days before to")
                    .raise();
        }
        return new Period(first, last);
    }

    private static LocalDate day(String field, String text) {
        // Four digits: PostgreSQL's years end before Java's.
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw unreadable(field);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw unreadable(field);
        }
    }

    private static RuntimeException unreadable(String field) {
        return Refusal.Invalid.of(field, "must be a day such as 2026-01-31").raise();
    }

    /** Whether the day is one of them. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
