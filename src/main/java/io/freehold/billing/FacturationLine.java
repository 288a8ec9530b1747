package io.freehold.billing;

import io.freehold.commandes.ClientId;
import io.freehold.kernel.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client owes for a span of weeks.
 *
 * @param entity code of the legal company that sells
 * @param products what is in the ledger, by product
 * @param quantity leads that are billed
 * @param amounts what is billed without VAT, in each currency
 * @param state how far that is; {@code nothing_due} of nothing but credits
 * @param unbilled billable deliveries that are not in the ledger yet
 * @param unbilledAmounts what those come to
 * @param credits prepayments, credits and corrections that were entered in the time
 */
@Schema(name = "FacturationLine", description = "What a client owes for a span of weeks.")
public record FacturationLine(
        Buyer client,
        String entity,
        List<OfProduct> products,
        long quantity,
        List<Money> amounts,

        @Schema(
                description = "How far the client's leads are on their way to an invoice. nothing_due: none is to be"
                        + " invoiced, money was entered only; unbuilt: some are, and the ledger has none of them;"
                        + " open: not all are on invoices; frozen: all are.")
        FacturationState state,

        long unbilled,
        List<Money> unbilledAmounts,
        List<Money> credits) {

    public FacturationLine {
        products = List.copyOf(products);
        amounts = List.copyOf(amounts);
        unbilledAmounts = List.copyOf(unbilledAmounts);
        credits = List.copyOf(credits);
    }

    /** A client with its name. */
    @Schema(name = "FacturationBuyer")
    public record Buyer(ClientId id, String name) {}

    /** What is billed of a product in one currency. */
    @Schema(name = "FacturationProduct")
    public record OfProduct(String product, long quantity, Money amount) {}
}
