package io.freehold.invoicing;

import io.freehold.kernel.IsoWeek;
import java.util.List;

/**
 * What one company of the tenant owes another for a week.
 *
 * @param sellerEntity code of the company that is owed
 * @param buyerEntity code of the company that owes; another one
 * @param currency ISO 4217
 * @param lines at least one
 */
public record NewIntercompanyInvoice(
        String sellerEntity, String buyerEntity, IsoWeek week, String currency, List<NewLine> lines) {

    public NewIntercompanyInvoice {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || sellerEntity.equals(buyerEntity)) {
            throw new IllegalArgumentException("two companies and something to pay are needed");
        }
    }
}
