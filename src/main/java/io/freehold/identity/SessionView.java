package io.freehold.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where somebody is signed in.
 *
 * @param lastUsedAt to the minute
 * @param current whether it is the session that asks
 */
@Schema(name = "OpenSession")
public record SessionView(
        UUID id,

        @Schema(description = "Where it was used from last.")
        String ip,

        String userAgent,
        Instant createdAt,
        @Schema(description = "To the minute.") Instant lastUsedAt,

        @Schema(description = "When it ends unless it is used before.")
        Instant expiresAt,

        @Schema(description = "Whether it is the session that asks.")
        boolean current) {}
