package io.freehold.commandes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A standing order to set up.
 *
 * @param entity code of the legal company that sells
 * @param product code of the product ordered
 * @param departements codes of the covered departements
 * @param calendar when it takes leads; empty for always
 * @param ownPrice whether the price of the terms is its own; otherwise it follows the price list, and the terms say
 *     what that has now
 */
public record NewCommande(
        ClientId client,
        String entity,
        String product,
        Set<String> departements,
        Terms terms,
        Optional<CalendarId> calendar,
        boolean ownPrice) {

    public NewCommande {
        departements = Set.copyOf(departements);
    }

    /** The same order at another price. */
    NewCommande costing(BigDecimal price) {
        return new NewCommande(client, entity, product, departements, terms.costing(price), calendar, ownPrice);
    }

    /** An order at a price of its own. */
    public NewCommande(
            ClientId client,
            String entity,
            String product,
            Set<String> departements,
            Terms terms,
            Optional<CalendarId> calendar) {
        this(client, entity, product, departements, terms, calendar, true);
    }
}
