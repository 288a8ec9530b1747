package io.freehold.commandes;

import java.util.List;
import java.util.Optional;

/**
 * What other companies of the tenant have open for a lead.
 *
 * @param candidates oldest first
 * @param during the calendar that was asked for beside them
 */
public record Elsewhere(List<Candidate> candidates, Optional<Calendar> during) {

    public Elsewhere {
        candidates = List.copyOf(candidates);
    }
}
