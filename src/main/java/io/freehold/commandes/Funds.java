package io.freehold.commandes;

import java.math.BigDecimal;

/**
 * What a client that pays from its balance can still spend.
 *
 * @param available the balance and, in mode credit, the limit beyond it; below 0 when it owes more
 * @param currency ISO 4217; a commande in another one cannot be paid from it
 */
public record Funds(BigDecimal available, String currency) {

    /** Whether a place at this price can be paid; one that costs nothing always can. */
    public boolean cover(BigDecimal price, String priceCurrency) {
        return price.signum() == 0 || currency.equals(priceCurrency) && available.compareTo(price) >= 0;
    }
}
