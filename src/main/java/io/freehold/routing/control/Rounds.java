package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.Elsewhere;
import io.freehold.commandes.Places;
import io.freehold.commandes.Taker;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.Fallback;
import io.freehold.routing.Verdict;
import io.freehold.routing.entity.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two rounds of a lead: its own company's commandes, and when none of them takes it, other companies'. */
@ApplicationScoped
public class Rounds {

    @Inject
    Commandes commandes;

    @Inject
    Places places;

    /** The first round. */
    public Finding own(Attempt attempt) {
        RoutableLead lead = attempt.lead();
        return reserved(commandes.candidates(lead.entity(), lead.product(), lead.department(), attempt.at()), attempt);
    }

    /** Why there is no second round for this lead; empty when there is one. */
    public Optional<Fallback> refusal(RoutableLead lead, Surroundings around) {
        if (lead.entityLocked()) {
            return Optional.of(Fallback.refused(Fallback.LOCKED, "its provider's leads stay in " + lead.entity()));
        }
        return around.elsewhere().isEmpty()
                ? Optional.of(Fallback.refused(
                        Fallback.NOT_ALLOWED,
                        "no other company may have " + lead.product() + " leads of " + lead.entity()))
                : Optional.empty();
    }

    /** The second round, among the companies that may have the lead: by the same rules and the setting's hours. */
    public Finding elsewhere(Attempt attempt, Surroundings around) {
        RoutableLead lead = attempt.lead();
        Elsewhere others = commandes.elsewhere(
                around.elsewhere(), lead.product(), lead.department(), attempt.at(), around.during());
        return reserved(others.candidates(), attempt.during(others.during()));
    }

    /** Takes the first place that is still there; another lead may have taken one since it was judged open. */
    private Finding reserved(List<Candidate> candidates, Attempt attempt) {
        RouteSelection selection = RouteSelection.choose(candidates, attempt);
        List<Verdict> verdicts = new ArrayList<>(selection.verdicts());
        Optional<Candidate> chosen = Optional.empty();
        for (Candidate candidate : selection.open()) {
            chosen = take(candidate, attempt);
            boolean taken = chosen.isPresent();
            verdicts.replaceAll(verdict -> !verdict.commandeId().equals(candidate.id())
                    ? verdict
                    : taken
                            ? verdict.chosen()
                            : verdict.refused("PlaceTakenMeanwhile", "by a lead routed in parallel"));
            if (taken) {
                break;
            }
        }
        return new Finding(chosen, verdicts, selection.outcomeWithout());
    }

    /** The candidate at the price of its place. A test lead is chosen for and takes no place. */
    private Optional<Candidate> take(Candidate candidate, Attempt attempt) {
        RoutableLead lead = attempt.lead();
        return lead.test()
                ? Optional.of(candidate)
                : places.take(candidate, new Taker(lead.id().value(), lead.lb()), attempt.at())
                        .map(candidate::costing);
    }
}
