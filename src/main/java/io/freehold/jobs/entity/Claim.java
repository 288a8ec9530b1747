package io.freehold.jobs.entity;

import io.freehold.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;

/**
 * A job that this server holds.
 *
 * @param attempt from 1
 * @param fence grows with each claim: only its newest holder can finish the job
 * @param requestId the request that enqueued it, if one did
 * @param traceparent the trace in which that happened
 */
public record Claim(
        TenantId tenant,
        UUID job,
        String kind,
        String payload,
        int attempt,
        int attemptsMax,
        long fence,
        Optional<String> requestId,
        Optional<String> traceparent) {}
