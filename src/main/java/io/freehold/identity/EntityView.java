package io.freehold.identity;

/**
 * A legal company of the tenant.
 *
 * @param code what {@code X-Entity-Scope} takes
 * @param active whether it takes new clients and commandes
 * @param granted whether the caller reaches it; only those can be named in {@code X-Entity-Scope}
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
public record EntityView(String code, String name, boolean active, boolean granted, int version) {}
