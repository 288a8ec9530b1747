package io.freehold.identity;

/**
 * One permission as seen by its holder.
 *
 * @param because why it is held or lacking, for people to read
 */
public record PermissionView(String name, boolean held, String because) {}
