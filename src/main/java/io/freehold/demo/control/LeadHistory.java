package io.freehold.demo.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.delivery.DeliveryHistory.Ending;
import io.freehold.demo.control.Trade.Order;
import io.freehold.demo.control.Trade.Source;
import io.freehold.leads.ProviderId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes up a tenant's leads of the last 30 days, the same at each start but for the day they end on. */
public final class LeadHistory {

    /** Réunion, which RDZ has no client for. */
    static final String OVERSEAS = "974";

    private static final Duration SPAN = Duration.ofDays(30);
    private static final int BATCH_LEADS = 25;
    private static final int REPEATED_PERCENT = 8;
    private static final int OVERSEAS_PERCENT = 6;

    private final Trade trade;
    private final List<ProviderId> providers;
    private final Instant end;
    private final SplittableRandom random;
    private final Persons persons;
    private final List<PastLead> past = new ArrayList<>();

    /**
     * The history that ends now.
     *
     * @param providers ids of the trade's sources, in their order
     */
    public LeadHistory(Trade trade, List<ProviderId> providers, Instant end) {
        this.trade = trade;
        this.providers = List.copyOf(providers);
        this.end = end.truncatedTo(ChronoUnit.SECONDS);
        this.random = new SplittableRandom(trade.seed());
        this.persons = new Persons(random.split());
    }

    /** The leads, oldest first, in parts that are worth a transaction. */
    public List<List<PastLead>> batches() {
        List<PastLead> all = new ArrayList<>();
        Duration step = SPAN.dividedBy(trade.leads() + 1L);
        for (int i = 1; i <= trade.leads(); i++) {
            Instant at = end.minus(SPAN).plus(step.multipliedBy(i)).plusSeconds(random.nextInt(60));
            all.add(lead(at.isAfter(end) ? end : at));
        }
        List<List<PastLead>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH_LEADS) {
            batches.add(all.subList(from, Math.min(from + BATCH_LEADS, all.size())));
        }
        return batches;
    }

    private PastLead lead(Instant at) {
        if (!past.isEmpty() && random.nextInt(100) < REPEATED_PERCENT) {
            PastLead before = past.get(random.nextInt(past.size()));
            return remembered(new PastLead(before.source(), before.entity(), before.payload(), at, ending(at)));
        }
        int source = source();
        String entity = trade.sources().get(source).provider().entity();
        ObjectNode payload = persons.next();
        want(payload, entity);
        ObjectNode consent = payload.putObject("consent");
        consent.put("text", "J’accepte d’être contacté au sujet de mon projet.");
        consent.put("at", at.toString());
        consent.put("url", "https://www." + trade.slug() + ".test/devis");
        spoil(payload);
        return remembered(new PastLead(providers.get(source), entity, payload, at, ending(at)));
    }

    private PastLead remembered(PastLead lead) {
        past.add(lead);
        return lead;
    }

    /** Mostly what somebody buys; now and then from overseas, where its own company sells nothing. */
    private void want(ObjectNode payload, String entity) {
        List<Order> orders = trade.buyers().stream()
                .filter(buyer -> buyer.entity().equals(entity))
                .flatMap(buyer -> buyer.orders().stream())
                .toList();
        Order order = orders.get(random.nextInt(orders.size()));
        List<String> covered = order.departements().stream().sorted().toList();
        payload.put("product", order.product());
        payload.put(
                "department",
                random.nextInt(100) < OVERSEAS_PERCENT ? OVERSEAS : covered.get(random.nextInt(covered.size())));
    }

    /** Some of what providers send cannot be used, as in real life. */
    private void spoil(ObjectNode payload) {
        int chance = random.nextInt(100);
        if (chance < 4) {
            payload.put("phone", "06 12");
        } else if (chance < 7) {
            payload.put("product", "windows");
        } else if (chance < 11) {
            payload.set("consent", JsonNodeFactory.instance.objectNode());
        } else if (chance < 13) {
            payload.put("test", true);
        }
    }

    private int source() {
        int ticket =
                random.nextInt(trade.sources().stream().mapToInt(Source::weight).sum());
        int source = 0;
        while (ticket >= trade.sources().get(source).weight()) {
            ticket -= trade.sources().get(source).weight();
            source++;
        }
        return source;
    }

    private Optional<Ending> ending(Instant at) {
        int chance = random.nextInt(100);
        if (at.isAfter(end.minus(Duration.ofDays(2))) && chance < 60) {
            return Optional.empty();
        }
        return Optional.of(chance < 90 ? Ending.SENT : chance < 95 ? Ending.FAILED : Ending.RETURNED);
    }
}
