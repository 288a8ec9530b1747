package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The commande still needs LB leads for its share, and this is none. */
final class LbShareProtected implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        int need = LbNeed.of(candidate);
        return attempt.lead().lb() || need <= 0
                ? Optional.empty()
                : Optional.of("waits for " + need + " LB lead" + (need == 1 ? "" : "s"));
    }
}
