package io.freehold.commandes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A client as its invoices copy it.
 *
 * @param entity code of the legal company that it buys from
 * @param email where its invoices go, one address
 * @param address postal, of several lines
 * @param vatRate percent, 0 to 100, two decimals
 * @param currency ISO 4217
 * @param deleted whether it buys nothing any more; what it bought is still to be paid
 */
public record BilledClient(
        ClientId id,
        String entity,
        String name,
        String email,
        @Nullable String address,
        @Nullable String vatNumber,
        BigDecimal vatRate,
        String currency,
        boolean deleted) {}
