package io.freehold.kernel;

/**
 * One value that cannot be accepted.
 *
 * @param field the path of the value as the caller wrote it, such as {@code consent.text}
 * @param message what is wrong and what would be right
 */
public record FieldError(String field, String message) {}
