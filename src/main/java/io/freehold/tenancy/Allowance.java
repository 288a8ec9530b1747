package io.freehold.tenancy;

/**
 * What the bound tenant's plan still allows: the port through which a module that adds something
 * limited, such as identity a member, reaches the module that knows plans and counts.
 */
public interface Allowance {

    /**
     * Refuses with 402 {@code LIMIT_REACHED} when one more would pass the plan's limit. Within the
     * caller's transaction, so that two at once cannot both be the last.
     */
    void requireOneMore(Limited what);

    /** What plans limit (spec: tenants). */
    enum Limited {
        API_CALLS,
        STORAGE,
        MEMBERS,
        CASES
    }
}
