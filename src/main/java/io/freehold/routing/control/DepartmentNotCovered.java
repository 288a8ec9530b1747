package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The commande does not cover the lead's departement. */
final class DepartmentNotCovered implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return candidate.covers()
                ? Optional.empty()
                : Optional.of("does not cover " + attempt.lead().department());
    }
}
