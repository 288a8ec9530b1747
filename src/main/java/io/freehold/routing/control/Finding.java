package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What one round among commandes came to.
 *
 * @param chosen the one whose place was taken, at the price at which it was
 * @param verdicts on each, in the order of the rank
 * @param otherwise what the lead is when nobody has it
 */
public record Finding(Optional<Candidate> chosen, List<Verdict> verdicts, LeadStatus otherwise) {

    public Finding {
        verdicts = List.copyOf(verdicts);
    }
}
