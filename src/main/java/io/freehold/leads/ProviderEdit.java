package io.freehold.leads;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change to a provider; what is absent stays. The legal company cannot be changed: leads keep theirs.
 *
 * @param dailyCap leads a day, 0 takes the cap away
 * @param ratePerMinute requests a minute, 0 for the installation's limit
 * @param mapping replaces the whole mapping
 */
@Schema(description = "A change to a provider; what is absent stays as it is.")
public record ProviderEdit(
        @Schema(description = "The new name; no two providers have the same.")
        Optional<@Size(min = 1, max = NAME_CHARACTERS_MAX) String> name,

        @Schema(description = "Whether its leads must stay in its legal company.")
        Optional<Boolean> entityLocked,

        @Schema(description = "Whether its leads count towards the LB share.")
        Optional<Boolean> lb,

        @Schema(description = "Most leads a day; 0 takes the cap away.", minimum = "0", maximum = "1000000")
        Optional<@Min(0) @Max(DAILY_CAP_MAX) Integer> dailyCap,

        @Schema(
                description = "Most requests a minute; 0 for the installation's limit.",
                minimum = "0",
                maximum = "100000")
        Optional<@Min(0) @Max(RATE_MAX) Integer> ratePerMinute,

        @Schema(description = "Whether it may send; the keys of one that may not open nothing.")
        Optional<Boolean> active,

        @Schema(description = "The whole new mapping, by target; {} maps nothing.")
        Optional<Map<String, Object>> mapping) {

    /** Longest name. */
    public static final int NAME_CHARACTERS_MAX = 100;

    /** Most leads a day that a cap may allow. */
    public static final int DAILY_CAP_MAX = 1_000_000;

    /** Most requests a minute that a provider may be allowed. */
    public static final int RATE_MAX = 100_000;
}
