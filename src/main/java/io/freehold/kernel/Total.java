package io.freehold.kernel;

import java.util.Optional;

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

    /**
     * The total that a page shows by itself, as it has the list's end.
     *
     * @param rows of the page, with the one more that a page is asked for to see whether another follows
     */
    public static Optional<Total> shownBy(PageRequest request, int rows) {
        boolean end = request.cursor().isEmpty() && rows <= request.limit() && (rows > 0 || request.offset() == 0);
        return end ? Optional.of(exactly(request.offset() + (long) rows)) : Optional.empty();
    }

    /** What a count found that ended one row behind {@link #ROWS_MAX}. */
    public static Total bounded(long counted) {
        return new Total(Math.min(counted, ROWS_MAX), counted > ROWS_MAX);
    }
}
