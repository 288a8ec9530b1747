package io.freehold.kernel;

/**
 * How many rows a list has under its filters. Counting a million rows costs a thousand times what a page of them
 * does, so large lists count no further than {@link #ROWS_MAX} unless they are asked to.
 *
 * @param rows those that were counted
 * @param atLeast whether there are more
 */
public record Total(long rows, boolean atLeast) {

    /** As far as large lists count by themselves: more than anybody pages through. */
    public static final int ROWS_MAX = 10_000;

    /** All of them, counted. */
    public static Total exactly(long rows) {
        return new Total(rows, false);
    }

    /** What a count found that ended one row behind {@link #ROWS_MAX}. */
    public static Total bounded(long counted) {
        return new Total(Math.min(counted, ROWS_MAX), counted > ROWS_MAX);
    }
}
