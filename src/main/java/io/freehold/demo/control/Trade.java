package io.freehold.demo.control;

import io.freehold.commandes.Terms;
import io.freehold.demo.DemoTenant;
import io.freehold.leads.NewProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A demo tenant's trade: what it deals in, with whom, and how leads come in.
 *
 * @param entities names of its legal companies by code
 * @param leads how many of the last 30 days
 * @param seed makes the same leads at each start
 */
public record Trade(
        DemoTenant tenant,
        Map<String, String> entities,
        List<Source> sources,
        List<Buyer> buyers,
        int leads,
        long seed) {

    /** The tenant's subdomain. */
    public String slug() {
        return tenant.slug();
    }

    /** Products of both tenants, by code. */
    public static final Map<String, String> PRODUCTS =
            Map.of("solar", "Solar panels", "heatpump", "Heat pumps", "insulation", "Insulation");

    /**
     * A provider with a key that everybody may know.
     *
     * @param weight its share of the leads among all weights
     */
    public record Source(NewProvider provider, String key, int weight) {}

    /** What leads cost by default, in euros; an order at this price follows the list. */
    public static final Map<String, String> PRICES =
            Map.of("solar", "28.00", "heatpump", "38.00", "insulation", "18.50");

    /**
     * A client with its orders; its mail goes to {@code mailbox@buyers.test}.
     *
     * @param prepaid euros that it paid beforehand; empty for one that pays by invoice
     */
    public record Buyer(String entity, String name, String mailbox, List<Order> orders, Optional<String> prepaid) {

        Buyer(String entity, String name, String mailbox, List<Order> orders) {
            this(entity, name, mailbox, orders, Optional.empty());
        }
    }

    /** A commande. */
    public record Order(String product, Set<String> departements, Terms terms, Standing standing) {

        /** Whether it costs what the price list says. */
        public boolean followsList() {
            return terms.price().toPlainString().equals(PRICES.get(product));
        }
    }

    /** Whether a commande takes leads. */
    public enum Standing {
        OPEN,
        PAUSED,
        CLOSED_BY_CALENDAR
    }
}
