package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** One reason why a commande may not have a lead. Its class's name is the reason that the trace shows. */
public interface Rule {

    /** The figures behind the refusal, empty when this rule has nothing against it. */
    Optional<String> objection(Candidate candidate, Attempt attempt);

    /** The rule's name. */
    default String name() {
        return getClass().getSimpleName();
    }
}
