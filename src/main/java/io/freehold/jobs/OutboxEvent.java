package io.freehold.jobs;

import io.freehold.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A committed event.
 *
 * @param permission what a receiver must hold
 * @param data its body as JSON text
 * @param at when it was published; the commit came a moment later
 * @param position its place in the order that all servers agree on
 */
public record OutboxEvent(
        UUID id, TenantId tenant, String type, String permission, String data, Instant at, Position position) {}
