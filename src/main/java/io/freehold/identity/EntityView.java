package io.freehold.identity;

/** A legal company of the tenant, by the code that {@code X-Entity-Scope} takes. */
public record EntityView(String code, String name) {}
