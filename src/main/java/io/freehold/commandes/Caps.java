package io.freehold.commandes;

import org.jspecify.annotations.Nullable;

/**
 * Most leads that a commande takes in a period of the tenant's calendar; absent means no limit. The week is
 * the ISO week.
 */
public record Caps(
        @Nullable Integer hour,
        @Nullable Integer day,
        @Nullable Integer week,
        @Nullable Integer month,
        @Nullable Integer total) {

    /** No limit but the weekly quota. */
    public static final Caps NONE = new Caps(null, null, null, null, null);
}
