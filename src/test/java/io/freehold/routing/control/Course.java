package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import io.freehold.commandes.Caps;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Terms;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A random course of leads, changed terms, returns and retries over a shop. What is taken is kept in a {@link
 * Book} of its own, which counts from the list of places; every decision is judged by that book.
 */
final class Course {

    private static final long[] PAUSES_MINUTES = {0, 0, 1, 20, 60, 600, 1_440, 5_000, 20_000};
    private static final String[] TARGETS = {"0", "0", "0.2500", "0.3000", "0.5000", "1.0000"};
    private static final String[] MONEY = {"0.00", "24.99", "25.00", "50.00", "74.99", "75.00"};
    private static final String[] DEPARTEMENTS = {"75", "69"};
    private static final int CONTACTS = 5;

    private final SplittableRandom random;
    private final Shop shop;
    private final Book book;
    private final List<RoutableLead> waiting = new ArrayList<>();
    private Instant now;
    private int leads;

    Course(SplittableRandom random, Shop shop, Book book) {
        this.random = random;
        this.shop = shop;
        this.book = book;
        this.now = Orders.NOON.plus(Duration.ofMinutes(random.nextInt(400_000)));
    }

    void run(int steps) {
        book.commandes().forEach(this::agree);
        for (int i = 0; i < steps; i++) {
            now = now.plus(Duration.ofMinutes(PAUSES_MINUTES[random.nextInt(PAUSES_MINUTES.length)]));
            step();
        }
        book.requireTracesAddUp();
    }

    private void step() {
        int what = random.nextInt(10);
        if (what < 7) {
            leads++;
            RoutableLead lead = Orders.lead(leads, "+33639980" + random.nextInt(CONTACTS), random.nextBoolean(), now);
            route(lead);
        } else if (what == 7) {
            List<RoutableLead> again = List.copyOf(waiting);
            waiting.clear();
            again.forEach(this::route);
        } else if (what == 8) {
            agree(book.commandes().get(random.nextInt(book.commandes().size())));
        } else if (shop.returns()) {
            book.some(random).ifPresent(place -> {
                shop.release(place.commande(), place.lb(), Periods.of(place.at(), Orders.PARIS));
                book.returned(place);
            });
        }
    }

    private void agree(CommandeId commande) {
        Terms terms = new Terms(
                1 + random.nextInt(2),
                1 + random.nextInt(4),
                new Caps(cap(), cap(), cap(), cap(), cap(), money(), money(), money(), money()),
                new BigDecimal(TARGETS[random.nextInt(TARGETS.length)]),
                Orders.price(),
                "EUR");
        shop.agree(commande, terms);
        book.agreed(commande, terms);
    }

    /** Around so many times the price, to the cent and beside it. */
    private BigDecimal money() {
        return random.nextInt(6) == 0 ? new BigDecimal(MONEY[random.nextInt(MONEY.length)]) : null;
    }

    private Integer cap() {
        return random.nextInt(4) == 0 ? random.nextInt(4) : null;
    }

    private void route(RoutableLead lead) {
        String departement = DEPARTEMENTS[random.nextInt(DEPARTEMENTS.length)];
        Periods periods = Periods.of(now, Orders.PARIS);
        Set<ClientId> met = new HashSet<>(book.met(lead.phone(), now.minus(SameContactWithin30Days.SPAN)));
        List<Candidate> candidates = shop.candidates(departement, periods);
        book.requireCounted(candidates, periods);
        RouteSelection selection = RouteSelection.choose(candidates, new Attempt(lead, now, met));
        List<Verdict> verdicts = new ArrayList<>(selection.verdicts());
        if (selection.open().isEmpty()) {
            book.requireNobody(candidates, lead, met);
            waiting.add(lead);
        } else {
            Candidate chosen = selection.open().get(0);
            book.requireBest(chosen, candidates, lead, met);
            if (!shop.take(chosen.id(), lead.lb(), periods)) {
                throw new AssertionError("a place that the rules leave open could not be taken: " + chosen);
            }
            verdicts.replaceAll(verdict -> verdict.commandeId().equals(chosen.id()) ? verdict.chosen() : verdict);
            book.taken(new Book.Place(chosen.id(), chosen.client(), lead.phone(), lead.lb(), now));
        }
        book.traced(verdicts, candidates.size());
    }
}
