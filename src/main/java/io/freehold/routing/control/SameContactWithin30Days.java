package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.time.Duration;
import java.util.Optional;

/** The client got the same telephone number or e-mail address within 30 days (seed 002 §6). */
public final class SameContactWithin30Days implements Rule {

    /** How long a client is not to meet the same person again. */
    public static final Duration SPAN = Duration.ofDays(30);

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return attempt.met().contains(candidate.client())
                ? Optional.of("has met this contact within " + SPAN.toDays() + " days")
                : Optional.empty();
    }
}
