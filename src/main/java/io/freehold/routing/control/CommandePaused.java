package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The commande, or its client, takes no leads at present. */
final class CommandePaused implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return candidate.active() ? Optional.empty() : Optional.of("is paused");
    }
}
