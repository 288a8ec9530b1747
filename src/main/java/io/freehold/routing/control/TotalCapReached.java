package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The most leads in all are reached. */
final class TotalCapReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(candidate.used().total(), candidate.terms().caps().total());
    }
}
