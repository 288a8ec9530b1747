package io.freehold.routing.control;

import io.freehold.commandes.Used;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private final BigDecimal price;

    /** Counts places that cost nothing. */
    Tally(int total, int lb) {
        this(BigDecimal.ZERO, total, lb);
    }

    /**
     * Counts from here on.
     *
     * @param price of each place, those of before included: what was agreed otherwise then is not known here
     * @param total places taken before, ever
     * @param lb those of them by LB leads
     */
    Tally(BigDecimal price, int total, int lb) {
        this.price = price;
        this.total = total;
        this.lb = lb;
    }

    /** What is taken at a moment. */
    Used used(Periods now) {
        int today = day.isBefore(now.day()) ? 0 : inDay;
        int thisWeek = week.isBefore(now.week()) ? 0 : inWeek;
        int thisMonth = month.isBefore(now.month()) ? 0 : inMonth;
        return new Used(
                hour.isBefore(now.hour()) ? 0 : inHour,
                today,
                thisWeek,
                thisMonth,
                total,
                lb,
                cost(today),
                cost(thisWeek),
                cost(thisMonth),
                cost(total));
    }

    private BigDecimal cost(int places) {
        return price.multiply(BigDecimal.valueOf(places)).setScale(2, RoundingMode.HALF_UP);
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
