package io.freehold.intercompany;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The newest run over a week.
 *
 * @param week ISO week in the time of Paris
 * @param status {@code running}, {@code done} or {@code failed}
 * @param invoicesCreated by that run; 0 when nothing was owed
 * @param error which pairs failed and why
 */
@Schema(name = "IntercompanyLastRun", description = "The newest run over a week.")
public record LastRun(
        String week,
        String status,
        int invoicesCreated,
        @Nullable String error,
        Instant at) {}
