package io.freehold.kernel;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit rows, 1 to {@value #LIMIT_MAX}
 * @param offset rows to skip, from 0; ignored when a cursor is given
 * @param cursor where the page before ended, on lists that page by keyset
 * @param sort the wanted order, empty for the list's own
 */
public record PageRequest(int limit, int offset, Optional<String> cursor, Optional<Sort> sort) {

    /** Rows of a page when the caller names no limit. */
    public static final int LIMIT_DEFAULT = 50;

    /** Most rows of a page. */
    public static final int LIMIT_MAX = 500;

    /** Farthest page by offset; past it only a cursor is cheap. */
    public static final int OFFSET_MAX = 1_000_000;

    /** The first page of the given size in the list's own order. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, 0, Optional.empty(), Optional.empty());
    }
}
