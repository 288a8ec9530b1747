package io.freehold.billing;

import io.freehold.kernel.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What several lines come to, as a {@link FacturationLine} has it.
 *
 * @param clients how many lines
 */
@Schema(name = "FacturationTotals")
public record FacturationTotals(
        long clients,
        long quantity,
        List<Money> amounts,
        long unbilled,
        List<Money> unbilledAmounts,
        List<Money> credits) {

    public FacturationTotals {
        amounts = List.copyOf(amounts);
        unbilledAmounts = List.copyOf(unbilledAmounts);
        credits = List.copyOf(credits);
    }
}
