package io.freehold.tenancy;

import java.util.function.Supplier;

/**
 * The entity of an {@link Idempotent} answer that gets better after the commit.
 *
 * @param now what is true once the work is committed; a repeat sees it if the server dies here
 * @param later runs after the commit, outside its transaction; what it returns is answered and kept
 *     for repeats. When it throws, {@code now} is answered: acknowledged work is never unsaid.
 */
public record FollowUp(Object now, Supplier<?> later) {}
