package io.freehold.settings.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Settings on their way from one tenant to another: what an export gives, an import takes.
 *
 * @param subject what they are about; an import of another subject's file is refused
 * @param dryRun whether an import only tells what it would change; exports leave it out
 */
@Schema(description = "Settings as a file: what an export gives, an import takes.")
public record SettingsFile(
        @Schema(description = "What they are about, such as booking.")
        Optional<String> subject,

        @Schema(description = "Values by their names; what an import leaves out stays as it is.") @NotNull
        Map<String, Object> settings,

        @Schema(description = "Whether an import only tells what it would change.")
        Optional<Boolean> dryRun) {}
