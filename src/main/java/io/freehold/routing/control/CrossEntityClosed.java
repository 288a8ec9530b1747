package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** Other companies are asked at certain hours only, and this is none of them (seed 002 §6: calendar rules). */
final class CrossEntityClosed implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return attempt.during()
                .filter(calendar -> !calendar.isOpen(attempt.at()))
                .map(calendar -> "no lead changes its company at "
                        + attempt.at().atZone(calendar.zone()).toLocalDateTime());
    }
}
