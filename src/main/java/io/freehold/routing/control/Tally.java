package io.freehold.routing.control;

import io.freehold.commandes.Used;
import java.time.Instant;

/**
 * The places of one commande, counted in memory as its row counts them: a count belongs to the period that
 * was running when it was last added to, and is nothing in a later one.
 */
final class Tally {

    private Instant hour = Instant.MIN;
    private Instant day = Instant.MIN;
    private Instant week = Instant.MIN;
    private Instant month = Instant.MIN;
    private int inHour;
    private int inDay;
    private int inWeek;
    private int inMonth;
    private int total;
    private int lb;

    /**
     * Counts from here on.
     *
     * @param total places taken before, ever
     * @param lb those of them by LB leads
     */
    Tally(int total, int lb) {
        this.total = total;
        this.lb = lb;
    }

    /** What is taken at a moment. */
    Used used(Periods now) {
        return new Used(
                hour.isBefore(now.hour()) ? 0 : inHour,
                day.isBefore(now.day()) ? 0 : inDay,
                week.isBefore(now.week()) ? 0 : inWeek,
                month.isBefore(now.month()) ? 0 : inMonth,
                total,
                lb);
    }

    /** One place more. */
    void take(Periods now, boolean fromLb) {
        remember(now);
        total++;
        lb += fromLb ? 1 : 0;
    }

    /** One place of before, which the totals have already. */
    void remember(Periods now) {
        Used used = used(now);
        inHour = used.hour() + 1;
        inDay = used.day() + 1;
        inWeek = used.week() + 1;
        inMonth = used.month() + 1;
        hour = later(hour, now.hour());
        day = later(day, now.day());
        week = later(week, now.week());
        month = later(month, now.month());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
