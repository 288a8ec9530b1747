package io.freehold.accounts;

/**
 * Where a feature's API is for tenants of a region.
 *
 * @param feature as it was asked for: a feature or a path below the API
 * @param apiBaseUrl without a slash at its end
 */
public record RegionalAddress(Region region, String feature, String apiBaseUrl) {}
