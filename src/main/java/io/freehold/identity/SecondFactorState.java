package io.freehold.identity;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller's second factor.
 *
 * @param enabled whether signing in takes it
 * @param required whether the tenant or the installation demands one
 */
@Schema(name = "SecondFactor")
public record SecondFactorState(
        @Schema(description = "Whether signing in takes a code.")
        boolean enabled,

        @Schema(description = "Whether the tenant or the installation demands it.")
        boolean required,

        Optional<Instant> enrolledAt,

        @Schema(description = "Recovery codes that were not used yet.")
        int recoveryCodesLeft) {}
