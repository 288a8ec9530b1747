package io.freehold.identity.entity;

import java.time.Instant;
import java.util.UUID;

/** A session that may be used, as its owner sees it in the list. */
public record OpenSession(
        UUID id, String ip, String userAgent, Instant createdAt, Instant lastUsedAt, Instant expiresAt) {}
