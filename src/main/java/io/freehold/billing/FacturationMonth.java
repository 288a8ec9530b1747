package io.freehold.billing;

import io.freehold.kernel.IsoWeek;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month's facturation by week and by client; every key is always there.
 *
 * @param weeks those whose Thursday lies in the month, so that each week is one month's (ISO 8601)
 */
@Schema(description = "A month's facturation by week and by client.")
public record FacturationMonth(
        @Schema(type = SchemaType.STRING, examples = "2026-11")
        YearMonth month,

        List<OfWeek> weeks,
        List<FacturationLine> clients,
        FacturationTotals totals) {

    public FacturationMonth {
        weeks = List.copyOf(weeks);
        clients = List.copyOf(clients);
    }

    /** One week of it. */
    @Schema(name = "FacturationOfWeek")
    public record OfWeek(
            @Schema(type = SchemaType.STRING, examples = "2026-W48")
            IsoWeek week,

            FacturationTotals totals) {}
}
