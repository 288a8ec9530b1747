package io.freehold.commandes;

import java.math.BigDecimal;

/**
 * Places of a commande that are taken, in number and in money: in the hour, day, week and month that is now,
 * and ever.
 *
 * @param total accepted deliveries, those on their way included
 * @param lb those of them that came from LB-flagged providers
 * @param moneyDay what the places of the day cost, each at the price at which it was taken
 */
public record Used(
        int hour,
        int day,
        int week,
        int month,
        int total,
        int lb,
        BigDecimal moneyDay,
        BigDecimal moneyWeek,
        BigDecimal moneyMonth,
        BigDecimal moneyTotal) {

    private static final BigDecimal FREE = new BigDecimal("0.00");

    /** Nothing yet. */
    public static final Used NOTHING = new Used(0, 0, 0, 0, 0, 0);

    /** Places that cost nothing. */
    public Used(int hour, int day, int week, int month, int total, int lb) {
        this(hour, day, week, month, total, lb, FREE, FREE, FREE, FREE);
    }
}
