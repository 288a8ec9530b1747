package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The most leads a week are reached. */
final class WeeklyCapReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(candidate.used().week(), candidate.terms().caps().week());
    }
}
