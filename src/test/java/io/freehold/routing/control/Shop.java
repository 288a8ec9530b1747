package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import java.util.List;

/** Commandes with their places, in memory or in the database. */
interface Shop {

    /** Every commande, oldest first, as a lead of the departement finds it. */
    List<Candidate> candidates(String departement, Periods now);

    boolean take(CommandeId commande, boolean lb, Periods now);

    /** Whether places can be given back here. */
    default boolean returns() {
        return true;
    }

    /** Gives back what was taken then. */
    void release(CommandeId commande, boolean lb, Periods then);

    void agree(CommandeId commande, Terms terms);
}
