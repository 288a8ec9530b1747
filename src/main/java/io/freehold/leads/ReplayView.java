package io.freehold.leads;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Many leads that are tried again.
 *
 * @param status {@code queued}, {@code running} or {@code done}
 * @param tried leads looked at so far
 * @param moved those of them that stand elsewhere now
 */
@Schema(name = "Replay")
public record ReplayView(
        UUID id,
        String status,
        int tried,
        int moved,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
