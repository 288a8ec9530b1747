package io.freehold.identity;

import java.util.UUID;

/**
 * A tenant that the caller may switch to.
 *
 * @param current whether it is the one acted for now
 */
public record MembershipView(UUID tenantId, String slug, String name, Role role, boolean current) {}
