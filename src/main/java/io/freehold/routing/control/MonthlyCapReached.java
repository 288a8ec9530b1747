package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The most leads a month are reached. */
final class MonthlyCapReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(candidate.used().month(), candidate.terms().caps().month());
    }
}
