package io.freehold.usage;

import io.freehold.tenancy.Allowance.Limited;

/**
 * The event {@code usage.notice}: much of a limit is used.
 *
 * @param percent 75, 90 or 100
 * @param limit requests, cases or members; storage in bytes
 */
public record UsageNotice(Limited what, int percent, long used, long limit) {}
