package io.freehold.billing;

import io.freehold.commandes.ClientId;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A price of the list.
 *
 * @param client whose price it is; null for the product's default
 * @param price of one lead without VAT, with two decimals
 * @param currency ISO 4217
 * @param from since when it holds, or will hold
 * @param setAt when it was entered
 * @param setBy who entered it
 */
@Schema(name = "Price")
public record PriceView(
        UUID id,
        @Nullable Buyer client,
        String product,
        @Schema(examples = "28.00") String price,
        String currency,
        Instant from,
        Instant setAt,
        String setBy) {

    /** A client with its name. */
    @Schema(name = "PriceBuyer")
    public record Buyer(ClientId id, String name) {}
}
