package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A simulation.
 *
 * @param status {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param progress percent of the leads that were replayed
 * @param changes in the single simulation only
 * @param result once it is done, in the single simulation only
 * @param author who asked for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A trial of other terms on kept leads. It changes nothing.")
public record SimulationView(
        UUID id,
        @Nullable String name,
        int days,
        List<String> entities,
        @Schema(example = "done") String status,
        int progress,
        String author,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        @Nullable List<DraftChange> changes,
        @Nullable SimulationResult result) {}
