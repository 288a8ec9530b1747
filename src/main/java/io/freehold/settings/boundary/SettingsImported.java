package io.freehold.settings.boundary;

import io.freehold.settings.SettingChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import came to.
 *
 * @param applied whether the changes were made; false for a dry run
 */
@Schema(description = "What an import changed, or would change.")
public record SettingsImported(List<SettingChange> changes, boolean applied) {}
