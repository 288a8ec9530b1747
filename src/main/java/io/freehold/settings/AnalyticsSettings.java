package io.freehold.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How figures are shown.
 *
 * @param rangeDays what a chart shows when nobody chose
 * @param compared whether the time before is shown beside
 * @param testLeads whether test leads are counted
 * @param conversionDays within which an outcome counts for its lead
 */
@Schema(description = "How figures are shown.")
public record AnalyticsSettings(
        @Min(1) @Max(366) int rangeDays,
        boolean compared,
        boolean testLeads,
        @Min(1) @Max(180) int conversionDays) {

    static final AnalyticsSettings DEFAULTS = new AnalyticsSettings(30, true, false, 30);
}
