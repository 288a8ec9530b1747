package io.freehold.billing;

import io.freehold.kernel.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What records come to.
 *
 * @param records how many
 * @param frozen those of them that invoices have
 * @param deliveries leads that were sent and accepted
 * @param quantity leads that are billed
 * @param amounts what is billed without VAT, in each currency
 */
@Schema(name = "LedgerTotals")
public record LedgerTotals(long records, long frozen, long deliveries, long quantity, List<Money> amounts) {

    public LedgerTotals {
        amounts = List.copyOf(amounts);
    }
}
