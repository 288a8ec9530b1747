package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What was really taken, as a list: it counts by looking at each place anew, and says in plain arithmetic what
 * the rules must have said. It shares no code with them.
 */
final class Book {

    private static final BigDecimal SHARES = BigDecimal.valueOf(10_000);

    private final Map<CommandeId, Terms> terms = new HashMap<>();
    private final List<CommandeId> commandes;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> met = new ArrayList<>();
    private int taken;
    private int chosen;

    record Place(CommandeId commande, ClientId client, String phone, boolean lb, Instant at) {}

    Book(List<CommandeId> commandes) {
        this.commandes = List.copyOf(commandes);
    }

    List<CommandeId> commandes() {
        return commandes;
    }

    void agreed(CommandeId commande, Terms agreed) {
        terms.put(commande, agreed);
    }

    void taken(Place place) {
        places.add(place);
        met.add(place);
        taken++;
    }

    Optional<Place> some(SplittableRandom random) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    /** The place is free again; the client has met the contact all the same. */
    void returned(Place place) {
        places.remove(place);
    }

    Set<ClientId> met(String phone, Instant since) {
        return met.stream()
                .filter(place -> place.phone().equals(phone) && place.at().isAfter(since))
                .map(Place::client)
                .collect(Collectors.toSet());
    }

    void traced(List<Verdict> verdicts, int candidates) {
        require(verdicts.size() == candidates, () -> "a verdict for each candidate: " + verdicts);
        chosen += (int) verdicts.stream()
                .filter(verdict -> Verdict.CHOSEN.equals(verdict.reason()))
                .count();
    }

    void requireTracesAddUp() {
        require(chosen == taken, () -> chosen + " traces chose somebody and " + taken + " places were taken");
    }

    void requireCounted(List<Candidate> candidates, Periods now) {
        for (Candidate candidate : candidates) {
            Used counted = used(candidate.id(), now);
            require(
                    same(counted, candidate.used()),
                    () -> candidate.id() + ": " + candidate.used() + ", but " + counted);
        }
    }

    private static boolean same(Used one, Used other) {
        return one.hour() == other.hour()
                && one.day() == other.day()
                && one.week() == other.week()
                && one.month() == other.month()
                && one.total() == other.total()
                && one.lb() == other.lb();
    }

    Used used(CommandeId commande, Periods now) {
        int[] counts = new int[6];
        for (Place place : places) {
            if (place.commande().equals(commande)) {
                counts[0] += place.at().isBefore(now.hour()) ? 0 : 1;
                counts[1] += place.at().isBefore(now.day()) ? 0 : 1;
                counts[2] += place.at().isBefore(now.week()) ? 0 : 1;
                counts[3] += place.at().isBefore(now.month()) ? 0 : 1;
                counts[4]++;
                counts[5] += place.lb() ? 1 : 0;
            }
        }
        return new Used(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    void requireNobody(List<Candidate> candidates, RoutableLead lead, Set<ClientId> knows) {
        for (Candidate candidate : candidates) {
            require(!mayHave(candidate, lead, knows), () -> "a lead waits while this one has a place: " + candidate);
        }
    }

    void requireBest(Candidate best, List<Candidate> candidates, RoutableLead lead, Set<ClientId> knows) {
        require(mayHave(best, lead, knows), () -> "beyond a limit: " + best + " for " + lead);
        for (Candidate other : candidates) {
            boolean passedOver = mayHave(other, lead, knows) && isBefore(other, best, lead, candidates);
            require(!passedOver, () -> other + " comes before " + best);
        }
    }

    private boolean mayHave(Candidate candidate, RoutableLead lead, Set<ClientId> knows) {
        Terms agreed = terms.get(candidate.id());
        Used used = candidate.used();
        return candidate.covers()
                && candidate.active()
                && used.week() < agreed.weeklyQuota()
                && below(used.hour(), agreed.caps().hour())
                && below(used.day(), agreed.caps().day())
                && below(used.week(), agreed.caps().week())
                && below(used.month(), agreed.caps().month())
                && below(used.total(), agreed.caps().total())
                && affordable(used.day(), agreed, agreed.caps().moneyDay())
                && affordable(used.week(), agreed, agreed.caps().moneyWeek())
                && affordable(used.month(), agreed, agreed.caps().moneyMonth())
                && affordable(used.total(), agreed, agreed.caps().moneyTotal())
                && (lead.lb() || need(agreed, used) <= 0)
                && !knows.contains(candidate.client());
    }

    /** In cents: every place costs the same here. */
    private static boolean affordable(int used, Terms agreed, BigDecimal cap) {
        return cap == null
                || (used + 1L) * agreed.price().movePointRight(2).longValueExact()
                        <= cap.movePointRight(2).longValueExact();
    }

    private static boolean below(int used, Integer cap) {
        return cap == null || used < cap;
    }

    /** In whole numbers: the target has four digits. */
    private static long need(Terms agreed, Used used) {
        long shares = agreed.lbTarget().multiply(SHARES).longValueExact();
        return -Math.floorDiv(-shares * (used.total() + 1), SHARES.longValue()) - used.lb();
    }

    private boolean isBefore(Candidate one, Candidate other, RoutableLead lead, List<Candidate> byAge) {
        boolean oneLacks = lead.lb() && need(terms.get(one.id()), one.used()) > 0;
        boolean otherLacks = lead.lb() && need(terms.get(other.id()), other.used()) > 0;
        if (oneLacks != otherLacks) {
            return oneLacks;
        }
        Terms a = terms.get(one.id());
        Terms b = terms.get(other.id());
        if (a.priority() != b.priority()) {
            return a.priority() < b.priority();
        }
        long left = (long) (a.weeklyQuota() - one.used().week()) * b.weeklyQuota();
        long right = (long) (b.weeklyQuota() - other.used().week()) * a.weeklyQuota();
        return left == right ? byAge.indexOf(one) < byAge.indexOf(other) : left > right;
    }

    /** What is wrong is put into words only when it is: this is asked some million times. */
    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }
}
