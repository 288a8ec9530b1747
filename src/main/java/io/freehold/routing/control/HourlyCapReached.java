package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The most leads an hour are reached. */
final class HourlyCapReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(candidate.used().hour(), candidate.terms().caps().hour());
    }
}
