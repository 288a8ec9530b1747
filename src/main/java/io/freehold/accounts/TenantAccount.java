package io.freehold.accounts;

import io.freehold.tenancy.TenantStatus;
import java.time.Instant;
import java.util.List;
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
 * @param owners who may sign in as its owner; in the detail only
 * @param members how many active memberships it has; in the detail only
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
        int version,
        Optional<List<Owner>> owners,
        Optional<Long> members) {

    /** Who owns it; the id is the identity's. */
    public record Owner(UUID id, String email, String name) {}

    /** The same with the people in it. */
    public TenantAccount with(List<Owner> itsOwners, long itsMembers) {
        return new TenantAccount(
                id,
                name,
                subdomain,
                status,
                plan,
                region,
                timeZone,
                website,
                description,
                businessDetails,
                trialEndsAt,
                suspendedReason,
                createdAt,
                updatedAt,
                deletedAt,
                version,
                Optional.of(itsOwners),
                Optional.of(itsMembers));
    }
}
