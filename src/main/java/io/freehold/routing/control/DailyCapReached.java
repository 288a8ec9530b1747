package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The most leads a day are reached. */
final class DailyCapReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(candidate.used().day(), candidate.terms().caps().day());
    }
}
