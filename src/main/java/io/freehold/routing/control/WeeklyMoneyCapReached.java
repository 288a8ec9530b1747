package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** A lead would cost more than is left of the most money a week. */
final class WeeklyMoneyCapReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(
                candidate.used().moneyWeek(),
                candidate.terms().price(),
                candidate.terms().caps().moneyWeek());
    }
}
