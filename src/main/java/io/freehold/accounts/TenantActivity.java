package io.freehold.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * How much a tenant is used.
 *
 * @param members active memberships
 * @param activeMembers30d those of them whose holder came within 30 days
 * @param apiCallsThisMonth requests of the calendar month in UTC; empty where nothing counts them
 * @param createdAt when it was registered
 * @param lastActivityAt when a member came last
 */
public record TenantActivity(
        long members,
        long activeMembers30d,
        Optional<Long> apiCallsThisMonth,
        Instant createdAt,
        Optional<Instant> lastActivityAt) {}
