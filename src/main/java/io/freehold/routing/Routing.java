package io.freehold.routing;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.Places;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadRouting;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.control.Attempt;
import io.freehold.routing.control.RouteSelection;
import io.freehold.routing.control.SameContactWithin30Days;
import io.freehold.routing.entity.Reservation;
import io.freehold.routing.entity.ReservationStore;
import io.freehold.routing.entity.TraceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the commande for a lead: the best one that the rules leave open and whose place can be taken. Lead,
 * place, trace, delivery and news change in one transaction, or none of them.
 *
 * <p>Under any parallelism no quota or cap is exceeded and no contact reaches a client twice: the lead's row
 * and its contact are held, and the place is taken by a conditional update.
 */
@ApplicationScoped
public class Routing implements LeadRouting {

    @Inject
    LeadJourney journey;

    @Inject
    Commandes commandes;

    @Inject
    Places places;

    @Inject
    ReservationStore reservations;

    @Inject
    TraceStore traces;

    @Inject
    Event<LeadRouted> routed;

    @Inject
    Outbox outbox;

    @Inject
    Json json;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Routes a lead that awaits it; any other lead is left as it is. */
    @Override
    @Transactional
    public LeadStatus route(LeadId lead) {
        return route(lead, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Routes a lead as of a moment, whose calendar, quotas and 30 days count; for leads that are entered
     * after the fact, oldest first.
     */
    @Transactional
    public LeadStatus route(LeadId id, Instant at) {
        Optional<RoutableLead> lead = journey.claim(id);
        return lead.isPresent() ? route(lead.get(), at) : journey.status(id);
    }

    private LeadStatus route(RoutableLead lead, Instant at) {
        reservations.holdContact(lead);
        List<Candidate> candidates = commandes.candidates(lead.entity(), lead.product(), lead.department(), at);
        Attempt attempt = new Attempt(lead, at, reservations.met(lead, at.minus(SameContactWithin30Days.SPAN)));
        RouteSelection selection = RouteSelection.choose(candidates, attempt);
        List<Verdict> verdicts = new ArrayList<>(selection.verdicts());
        Optional<Candidate> chosen = reserve(selection.open(), lead, at, verdicts);
        LeadStatus outcome = chosen.isPresent() ? LeadStatus.ROUTED : selection.outcomeWithout();
        traces.keep(lead.id().value(), new TraceStore.Row(outcome.code(), json.write(verdicts), at));
        boolean changed = journey.settle(lead.id(), outcome);
        chosen.filter(candidate -> !lead.test()).ifPresent(candidate -> handOver(lead, candidate, at));
        if (changed) {
            var news = new RoutedNews(lead.id(), outcome, lead.entity(), lead.product(), at);
            outbox.publish(LeadRouted.TYPE, "leads.view", news);
        }
        return outcome;
    }

    /** Takes the first place that is still there; another lead may have taken one since it was judged open. */
    private Optional<Candidate> reserve(List<Candidate> open, RoutableLead lead, Instant at, List<Verdict> verdicts) {
        for (Candidate candidate : open) {
            boolean taken = lead.test() || places.take(candidate.id(), lead.lb(), at);
            verdicts.replaceAll(verdict -> !verdict.commandeId().equals(candidate.id())
                    ? verdict
                    : taken
                            ? verdict.chosen()
                            : verdict.refused("PlaceTakenMeanwhile", "by a lead routed in parallel"));
            if (taken) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private void handOver(RoutableLead lead, Candidate chosen, Instant at) {
        reservations.add(new Reservation(ids.next(), lead, chosen, at));
        routed.fire(new LeadRouted(
                lead.id(),
                chosen.id(),
                chosen.client(),
                chosen.clientName(),
                lead.entity(),
                lead.product(),
                chosen.terms().price(),
                chosen.terms().currency(),
                at));
    }
}
