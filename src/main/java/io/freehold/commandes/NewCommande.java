package io.freehold.commandes;

import java.util.Optional;
import java.util.Set;

/**
 * A standing order to set up.
 *
 * @param entity code of the legal company that sells
 * @param product code of the product ordered
 * @param departements codes of the covered departements
 * @param calendar when it takes leads; empty for always
 */
public record NewCommande(
        ClientId client,
        String entity,
        String product,
        Set<String> departements,
        Terms terms,
        Optional<CalendarId> calendar) {

    public NewCommande {
        departements = Set.copyOf(departements);
    }
}
