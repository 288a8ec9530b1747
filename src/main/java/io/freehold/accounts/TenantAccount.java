package io.freehold.accounts;

import io.freehold.tenancy.TenantStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A tenant as operators see it.
 *
 * @param subdomain its slug
 * @param trialEndsAt until when it tries us out; empty for a customer
 * @param deletedAt since when it is closed; it can be restored for 30 days from then
 * @param version what the {@code ETag} shows
 */
public record TenantAccount(
        UUID id,
        String name,
        String subdomain,
        TenantStatus status,
        String plan,
        String region,
        String timeZone,
        Optional<String> website,
        Optional<String> description,
        Optional<Map<String, Object>> businessDetails,
        Optional<Instant> trialEndsAt,
        Optional<String> suspendedReason,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> deletedAt,
        int version) {}
