package io.freehold.tenancy;

/** An answer about one thing that can be edited; its version is sent as {@code ETag}. */
public interface Versioned {

    /** Counts the thing's changes; what an edit names in {@code If-Match}. */
    int version();
}
