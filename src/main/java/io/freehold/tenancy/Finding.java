package io.freehold.tenancy;

/**
 * Something that stands open in a fence.
 *
 * @param finding what, in plain words
 * @param object the table, constraint or role
 */
public record Finding(String finding, String object) {}
