package io.freehold.commandes;

/**
 * Places of a commande that are taken: in the hour, day, week and month that is now, and ever.
 *
 * @param total accepted deliveries, those on their way included
 * @param lb those of them that came from LB-flagged providers
 */
public record Used(int hour, int day, int week, int month, int total, int lb) {

    /** Nothing yet. */
    public static final Used NOTHING = new Used(0, 0, 0, 0, 0, 0);
}
