package io.freehold.overview;

import io.freehold.kernel.Refusal;
import io.freehold.overview.entity.TerritoryReading;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Where leads come from and who takes them there, departement by departement. */
@ApplicationScoped
public class Territories {

    /** The permission to see it. */
    public static final String VIEW = "departements.view";

    @Inject
    Widgets widgets;

    @Inject
    TerritoryReading territories;

    /** All departements in a week; there are 101, with or without leads. */
    public record Overview(Week week, List<Territory> departements) {}

    /** Every departement, in the usual order of their codes; 400 for a week that is none. */
    @Permit(VIEW)
    @Transactional
    public Overview overview(Optional<String> week, Optional<String> product) {
        Frame frame = widgets.frame(week, product);
        return new Overview(frame.week(), territories.all(frame));
    }

    /** One departement by product; 404 for a code that is none. */
    @Permit(VIEW)
    @Transactional
    public TerritoryDetail detail(String code, Optional<String> week, Optional<String> product) {
        Frame frame = widgets.frame(week, product);
        Territory there = territories.find(code, frame).orElseThrow(() -> new Refusal.NotFound().raise());
        return new TerritoryDetail(frame.week(), there, territories.products(code, frame));
    }
}
