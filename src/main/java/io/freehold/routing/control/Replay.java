package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.RoutableLead;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Routes leads once more, in memory and by the same rules, in the order in which they came in. Those that
 * find no open commande wait, and are tried again each half hour, as the sweep does it.
 */
public final class Replay {

    private static final long SWEEP_SECONDS = Duration.ofMinutes(30).toSeconds();

    private final Map<Queue, List<RoutableLead>> waiting = new LinkedHashMap<>();
    private final Score score = new Score();
    private final Market market;
    private final Contacts contacts;
    private final Detour detour;
    private final ZoneId zone;
    private long sweep = Long.MIN_VALUE;

    /** Leads for which the same commandes come into question. */
    private record Queue(String entity, String product, String department, boolean locked, boolean lb) {}

    public Replay(Market market, Contacts contacts, Detour detour, ZoneId zone) {
        this.market = market;
        this.contacts = contacts;
        this.detour = detour;
        this.zone = zone;
    }

    /** The next lead; none came in before the last one. */
    public void lead(RoutableLead lead) {
        pass(lead.createdAt());
        LeadStatus outcome = route(lead, Periods.of(lead.createdAt(), zone), true);
        if (outcome == LeadStatus.NO_OPEN_ORDERS) {
            waiting.computeIfAbsent(queue(lead), none -> new ArrayList<>()).add(lead);
        }
    }

    /** Time passes to that moment; leads that wait are tried at each half hour on the way. */
    public void pass(Instant to) {
        long next = Math.floorDiv(to.getEpochSecond(), SWEEP_SECONDS);
        if (sweep == Long.MIN_VALUE) {
            sweep = next;
        }
        while (sweep < next) {
            sweep++;
            retry(Periods.of(Instant.ofEpochSecond(sweep * SWEEP_SECONDS), zone));
        }
    }

    /** What came of it so far. */
    public Score score() {
        return score;
    }

    /** Leads that still wait. */
    public int waiting() {
        return waiting.values().stream().mapToInt(List::size).sum();
    }

    private void retry(Periods now) {
        waiting.values().removeIf(leads -> {
            Iterator<RoutableLead> next = leads.iterator();
            while (next.hasNext()) {
                RoutableLead lead = next.next();
                if (!anyPlace(lead, now)) {
                    return false;
                }
                if (route(lead, now, false) != LeadStatus.NO_OPEN_ORDERS) {
                    next.remove();
                }
            }
            return leads.isEmpty();
        });
    }

    private LeadStatus route(RoutableLead lead, Periods now, boolean first) {
        Attempt attempt = new Attempt(lead, now.at(), contacts.of(lead, now.at().minus(SameContactWithin30Days.SPAN)));
        RouteSelection own = RouteSelection.choose(candidates(Set.of(lead.entity()), lead, now), attempt);
        Optional<Candidate> chosen = own.open().stream().findFirst().or(() -> elsewhere(attempt, now, first));
        if (first) {
            score.refused(own.verdicts());
        }
        if (chosen.isPresent()) {
            take(chosen.get(), lead, now);
            return LeadStatus.ROUTED;
        }
        if (own.outcomeWithout() == LeadStatus.DUPLICATE) {
            score.duplicate();
        }
        return own.outcomeWithout();
    }

    private Optional<Candidate> elsewhere(Attempt attempt, Periods now, boolean first) {
        RoutableLead lead = attempt.lead();
        Set<String> others = others(lead);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        RouteSelection selection =
                RouteSelection.choose(candidates(others, lead, now), attempt.during(detour.during()));
        if (first) {
            score.refused(selection.verdicts());
        }
        return selection.open().stream().findFirst();
    }

    private void take(Candidate chosen, RoutableLead lead, Periods now) {
        market.take(chosen.id(), now, lead.lb());
        contacts.met(chosen.client(), lead.phone(), lead.emailOrNull(), now.at());
        score.placed(chosen.id());
    }

    /** Whether a commande has a place for some lead there; those that wait need not be asked one by one. */
    private boolean anyPlace(RoutableLead lead, Periods now) {
        Attempt attempt = new Attempt(lead, now.at(), Set.of());
        return candidates(Set.of(lead.entity()), lead, now).stream()
                        .anyMatch(candidate -> RouteSelection.hasPlace(candidate, attempt))
                || candidates(others(lead), lead, now).stream()
                        .anyMatch(candidate -> RouteSelection.hasPlace(candidate, attempt.during(detour.during())));
    }

    private List<Candidate> candidates(Set<String> entities, RoutableLead lead, Periods now) {
        return market.candidates(entities, lead.product(), lead.department(), now);
    }

    private Set<String> others(RoutableLead lead) {
        return lead.entityLocked() ? Set.of() : detour.from(lead.entity(), lead.product());
    }

    private static Queue queue(RoutableLead lead) {
        return new Queue(lead.entity(), lead.product(), lead.department(), lead.entityLocked(), lead.lb());
    }
}
