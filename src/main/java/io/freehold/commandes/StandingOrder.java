package io.freehold.commandes;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A commande with all that it says, and what it has taken ever.
 *
 * @param active whether it and its client take leads at all
 * @param calendarOrNull when it is open; null for always
 * @param taken places taken so far, in all
 * @param lbTaken those of them by leads of LB-flagged providers
 */
public record StandingOrder(
        CommandeId id,
        String entity,
        String product,
        ClientId client,
        String clientName,
        Set<String> departements,
        boolean active,
        Terms terms,
        @Nullable Calendar calendarOrNull,
        int taken,
        int lbTaken) {

    public StandingOrder {
        departements = Set.copyOf(departements);
    }

    /** The candidate that it is for a lead of a departement, with these places taken. */
    public Candidate candidate(String departement, Used used) {
        return new Candidate(
                id,
                entity,
                client,
                clientName,
                departements.contains(departement),
                active,
                terms,
                used,
                calendarOrNull);
    }

    /** When it is open; empty for always. */
    public Optional<Calendar> calendar() {
        return Optional.ofNullable(calendarOrNull);
    }

    /** The same order with other places taken. */
    public StandingOrder having(int places, int lbPlaces) {
        return new StandingOrder(
                id, entity, product, client, clientName, departements, active, terms, calendarOrNull, places, lbPlaces);
    }

    /** The same order with other coverage, standing or terms. */
    public StandingOrder with(Set<String> covered, boolean taking, Terms agreed) {
        return new StandingOrder(
                id, entity, product, client, clientName, covered, taking, agreed, calendarOrNull, taken, lbTaken);
    }
}
