package io.freehold.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A setting that an import changes, or would change.
 *
 * @param key its name
 * @param from what holds now
 * @param to what the file says
 */
@Schema(description = "A setting that an import changes, or would change.")
public record SettingChange(
        String key,

        @Schema(description = "What holds now.") Object from,

        @Schema(description = "What the file says.") Object to) {}
