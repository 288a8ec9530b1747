package io.freehold.commandes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The prices of commandes that have none of their own, kept by a module above this one. */
public interface PriceList {

    /**
     * What a lead costs the client at that moment: its own price, else the product's default; empty when there is
     * neither in the currency. In the caller's transaction.
     */
    Optional<BigDecimal> find(ClientId client, String product, String currency, Instant at);
}
