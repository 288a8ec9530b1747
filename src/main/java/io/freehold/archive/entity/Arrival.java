package io.freehold.archive.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A tenant that is about to be restored.
 *
 * @param by who restores it, as the audit log would show it
 */
public record Arrival(UUID id, String subdomain, String name, String by, Instant at) {}
