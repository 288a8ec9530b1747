package io.freehold.identity;

import java.util.UUID;

/** A tenant as its members know it. */
public record TenantView(UUID id, String slug, String name) {}
