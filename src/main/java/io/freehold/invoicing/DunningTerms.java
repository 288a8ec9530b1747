package io.freehold.invoicing;

import io.freehold.kernel.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days after the due day at which a client is reminded, reminded again, and gets no more leads: each later than the
 * one before.
 */
@Schema(description = "Days after the due day at which a client is reminded, reminded again, and gets no more leads.")
public record DunningTerms(
        @NotNull @Min(1) @Max(DAYS_MAX) @Schema(examples = "7")
        Integer remindDays,

        @NotNull @Min(1) @Max(DAYS_MAX) @Schema(examples = "21")
        Integer noticeDays,

        @NotNull @Min(1) @Max(DAYS_MAX) @Schema(examples = "35")
        Integer pauseDays) {

    /** What holds for tenants that chose nothing. */
    public static final DunningTerms DEFAULT = new DunningTerms(7, 21, 35);

    /** A year. */
    static final int DAYS_MAX = 366;

    void requireInOrder() {
        if (remindDays >= noticeDays || noticeDays >= pauseDays) {
            throw Refusal.Invalid.of("noticeDays", "must lie between remindDays and pauseDays")
                    .raise();
        }
    }
}
