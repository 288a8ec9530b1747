package io.freehold.demo.control;

import io.freehold.demo.DemoTenant;
import io.freehold.demo.control.Trade.Buyer;
import io.freehold.demo.control.Trade.Order;
import io.freehold.demo.control.Trade.Source;
import io.freehold.demo.control.Trade.Standing;
import io.freehold.leads.NewProvider;
import java.util.List;
import java.util.Map;

/** The smaller demo tenant, with one legal company. */
public final class Globex {

    /** Its trade. */
    public static final Trade TRADE = new Trade(
            new DemoTenant("globex", "Globex", "standard", "Sells leads of one company."),
            Map.of("GLX", "Globex France"),
            List.of(new Source(new NewProvider("website", "GLX", false, false, null), "demo-globex-website", 100)),
            List.of(
                    new Buyer(
                            "GLX",
                            "Hélios",
                            "helios",
                            List.of(new Order("solar", Acme.NORTH, Acme.terms(1, 30, "0", "29.00"), Standing.OPEN))),
                    new Buyer(
                            "GLX",
                            "Pompe & Co",
                            "pompe",
                            List.of(new Order(
                                    "heatpump", Acme.SOUTH, Acme.terms(1, 20, "0", "36.00"), Standing.OPEN)))),
            40,
            20_260_215L);

    private Globex() {}
}
