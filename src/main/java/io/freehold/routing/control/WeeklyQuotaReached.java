package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** The client has the leads that it ordered for this week. */
final class WeeklyQuotaReached implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return Full.of(candidate.used().week(), candidate.terms().weeklyQuota());
    }
}
