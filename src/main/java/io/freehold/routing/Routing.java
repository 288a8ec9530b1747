package io.freehold.routing;

import io.freehold.commandes.Candidate;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadRouting;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.control.Attempt;
import io.freehold.routing.control.Finding;
import io.freehold.routing.control.Rounds;
import io.freehold.routing.control.SameContactWithin30Days;
import io.freehold.routing.entity.Reservation;
import io.freehold.routing.entity.ReservationStore;
import io.freehold.routing.entity.Surroundings;
import io.freehold.routing.entity.TraceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Finds the commande for a lead: the best one of its company that the rules leave open and whose place can be
 * taken, and when there is none, the best one of the companies that {@link CrossEntity} lets have it. Lead,
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
    Rounds rounds;

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

    /** Nobody had the lead and its place was given back: its contact is free for that client again. */
    @Transactional(TxType.MANDATORY)
    public void forget(LeadId lead) {
        reservations.remove(lead.value());
    }

    private LeadStatus route(RoutableLead lead, Instant at) {
        reservations.holdContact(lead);
        Surroundings around = reservations.around(lead, at.minus(SameContactWithin30Days.SPAN));
        Attempt attempt = new Attempt(lead, at, around.met());
        Finding own = rounds.own(attempt);
        Optional<Fallback> refused = own.chosen().isPresent() ? Optional.empty() : rounds.refusal(lead, around);
        Optional<Finding> second = own.chosen().isPresent() || refused.isPresent()
                ? Optional.empty()
                : Optional.of(rounds.elsewhere(attempt, around));
        Optional<Fallback> fallback =
                second.map(found -> new Fallback(null, null, found.verdicts())).or(() -> refused);
        Optional<Candidate> chosen = own.chosen().or(() -> second.flatMap(Finding::chosen));
        LeadStatus outcome = chosen.isPresent() ? LeadStatus.ROUTED : own.otherwise();
        traces.keep(lead.id().value(), trace(outcome, own, fallback, at));
        tell(lead, outcome, at);
        chosen.filter(candidate -> !lead.test()).ifPresent(candidate -> handOver(lead, candidate, at));
        return outcome;
    }

    private TraceStore.Row trace(LeadStatus outcome, Finding own, Optional<Fallback> fallback, Instant at) {
        return new TraceStore.Row(
                outcome.code(),
                json.write(own.verdicts()),
                fallback.map(json::write).orElse(null),
                at);
    }

    private void tell(RoutableLead lead, LeadStatus outcome, Instant at) {
        if (journey.settle(lead.id(), outcome)) {
            var news = new RoutedNews(lead.id(), outcome, lead.entity(), lead.product(), at);
            outbox.publish(LeadRouted.TYPE, "leads.view", news);
        }
    }

    private void handOver(RoutableLead lead, Candidate chosen, Instant at) {
        reservations.add(new Reservation(ids.next(), lead, chosen, at));
        routed.fire(new LeadRouted(
                lead.id(),
                chosen.id(),
                chosen.client(),
                chosen.clientName(),
                chosen.entity(),
                lead.product(),
                chosen.terms().price(),
                chosen.terms().currency(),
                at,
                chosen.entity().equals(lead.entity()) ? null : lead.entity()));
    }
}
