package io.freehold.demo.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.delivery.DeliveryHistory.Ending;
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

    private static final Duration SPAN = Duration.ofDays(30);
    private static final int BATCH_LEADS = 25;

    private final Trade trade;
    private final List<ProviderId> providers;
    private final Instant end;
    private final SplittableRandom random;
    private final Persons persons;

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
        int source = source();
        ObjectNode payload = persons.next();
        payload.put("department", department());
        payload.put("product", product());
        ObjectNode consent = payload.putObject("consent");
        consent.put("text", "J’accepte d’être contacté au sujet de mon projet.");
        consent.put("at", at.toString());
        consent.put("url", "https://www." + trade.slug() + ".test/devis");
        spoil(payload);
        String entity = trade.sources().get(source).provider().entity();
        return new PastLead(providers.get(source), entity, payload, at, ending(at));
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

    private String product() {
        int chance = random.nextInt(100);
        return chance < 65 ? "solar" : chance < 85 ? "heatpump" : "insulation";
    }

    /** Mostly where somebody buys; some from overseas, where nobody does. */
    private String department() {
        List<String> covered = trade.buyers().stream()
                .flatMap(buyer -> buyer.orders().stream())
                .flatMap(order -> order.departements().stream())
                .distinct()
                .sorted()
                .toList();
        return random.nextInt(100) < 8 ? "974" : covered.get(random.nextInt(covered.size()));
    }

    private Optional<Ending> ending(Instant at) {
        int chance = random.nextInt(100);
        if (at.isAfter(end.minus(Duration.ofDays(2))) && chance < 60) {
            return Optional.empty();
        }
        return Optional.of(chance < 90 ? Ending.SENT : chance < 95 ? Ending.FAILED : Ending.RETURNED);
    }
}
