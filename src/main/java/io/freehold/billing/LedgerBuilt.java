package io.freehold.billing;

import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a week of the ledger is after a build.
 *
 * @param entity code of the legal company whose week it is
 * @param records of the week, frozen ones included
 * @param deliveries in them
 * @param added deliveries that this build took up
 * @param removed deliveries that are not billable any more
 * @param amounts what the records come to, in each currency
 */
@Schema(description = "What a week of the ledger is after a build.")
public record LedgerBuilt(
        @Schema(type = SchemaType.STRING, examples = "2026-W48")
        IsoWeek week,

        String entity,
        long records,
        long deliveries,
        int added,
        int removed,
        List<Money> amounts) {

    public LedgerBuilt {
        amounts = List.copyOf(amounts);
    }
}
