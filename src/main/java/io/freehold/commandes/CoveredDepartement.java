package io.freehold.commandes;

import java.util.List;

/** A departement that a client's commandes take leads from. */
public record CoveredDepartement(String code, String name, List<Coverer> commandes) {

    /**
     * A commande that covers it.
     *
     * @param active whether it takes leads
     */
    public record Coverer(CommandeId id, String product, boolean active) {}
}
