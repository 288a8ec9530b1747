package io.freehold.demo.control;

import io.freehold.commandes.Caps;
import io.freehold.commandes.Terms;
import io.freehold.demo.DemoTenant;
import io.freehold.demo.control.Trade.Buyer;
import io.freehold.demo.control.Trade.Order;
import io.freehold.demo.control.Trade.Source;
import io.freehold.demo.control.Trade.Standing;
import io.freehold.leads.NewProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The larger demo tenant, with two legal companies. */
public final class Acme {

    static final Set<String> NORTH =
            Set.of("02", "59", "60", "62", "75", "77", "78", "80", "91", "92", "93", "94", "95");
    static final Set<String> SOUTH =
            Set.of("06", "11", "13", "2A", "2B", "30", "31", "33", "34", "66", "69", "83", "84");
    static final Set<String> WEST = Set.of("14", "22", "29", "35", "44", "49", "50", "53", "56", "61", "72", "85");

    /** Its trade. */
    public static final Trade TRADE = new Trade(
            new DemoTenant("acme", "Acme", "professional", "Sells leads of two companies."),
            Map.of("RDZ", "RDZ Énergies", "MDL", "Maison du Lead"),
            List.of(
                    new Source(new NewProvider("website", "RDZ", false, false, null), "demo-acme-website", 55),
                    new Source(new NewProvider("leadbyte", "RDZ", false, true, null), "demo-acme-leadbyte", 25),
                    new Source(new NewProvider("locked", "MDL", true, false, null), "demo-acme-locked", 20)),
            buyers(),
            300,
            20_260_214L);

    private Acme() {}

    private static List<Buyer> buyers() {
        return List.of(
                new Buyer("RDZ", "Soleil du Nord", "soleil", List.of(open("solar", NORTH, 1, 200, "0", "28.00"))),
                new Buyer(
                        "RDZ",
                        "Midi Solaire",
                        "midi",
                        List.of(open("solar", SOUTH, 1, 40, "0.30", "31.50")),
                        Optional.of("5000.00")),
                new Buyer(
                        "RDZ",
                        "Bretagne Énergie",
                        "bretagne",
                        List.of(
                                open("solar", WEST, 2, 25, "0", "26.00"),
                                new Order("heatpump", WEST, terms(1, 20, "0", "35.00"), Standing.PAUSED))),
                new Buyer("RDZ", "Chaleur Pro", "chaleur", List.of(open("heatpump", NORTH, 1, 30, "0", "38.00"))),
                new Buyer(
                        "MDL",
                        "Isola France",
                        "isola",
                        List.of(
                                open("insulation", NORTH, 1, 30, "0", "18.50"),
                                new Order(
                                        "insulation", SOUTH, terms(1, 15, "0", "17.00"), Standing.CLOSED_BY_CALENDAR))),
                new Buyer("MDL", "Maison Neuve", "maison", List.of(open("solar", NORTH, 1, 30, "0", "24.00"))));
    }

    private static Order open(
            String product, Set<String> departements, int priority, int quota, String lbTarget, String price) {
        return new Order(product, departements, terms(priority, quota, lbTarget, price), Standing.OPEN);
    }

    static Terms terms(int priority, int quota, String lbTarget, String price) {
        return new Terms(priority, quota, Caps.NONE, new BigDecimal(lbTarget), new BigDecimal(price), "EUR");
    }
}
