package io.freehold.kernel;

/**
 * How a list is ordered: {@code sort=field:asc|desc}.
 *
 * @param field a name from the list's own allow-list, never a column name
 */
public record Sort(String field, boolean descending) {}
