package io.freehold.accounts;

import java.time.Instant;

/**
 * Something that a tenant is connected to; its credentials are never shown.
 *
 * @param type such as {@code CUSTOM_WEBHOOK} (seed 004)
 */
public record TenantIntegration(String type, boolean active, Instant createdAt) {}
