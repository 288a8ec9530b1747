package io.freehold.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * How much a tenant is used.
 *
 * @param members active memberships
 * @param activeMembers30d those of them whose holder came within 30 days
 * @param apiCallsThisMonth requests of the calendar month in UTC that are added up by now
 * @param createdAt when it was registered
 * @param lastActivityAt when a member came last
 */
public record TenantActivity(
        long members,
        long activeMembers30d,
        long apiCallsThisMonth,
        Instant createdAt,
        Optional<Instant> lastActivityAt) {}
