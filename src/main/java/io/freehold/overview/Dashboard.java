package io.freehold.overview;

import io.freehold.overview.control.Board;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The dashboard: eight widgets, each of which may fail alone (seed 002 §2.3: fail open). */
@ApplicationScoped
public class Dashboard {

    /** The permission to see it. */
    public static final String VIEW = "dashboard.view";

    @Inject
    Widgets widgets;

    /**
     * The figures of a week, within the companies that the caller may see.
     *
     * @param week such as {@code 2026-W47}, else 400; empty for the one that is now
     * @param product code; empty for all
     */
    @Permit(VIEW)
    public DashboardStats stats(Optional<String> week, Optional<String> product) {
        Frame frame = widgets.frame(week, product);
        Board board = new Board();
        return new DashboardStats(
                frame.week(),
                product.orElse(null),
                board.ask("leads", Figures.Leads.EMPTY, () -> widgets.leads(frame)),
                board.ask("deliveries", Figures.Deliveries.EMPTY, () -> widgets.deliveries(frame)),
                board.ask("clients", Figures.Clients.EMPTY, () -> widgets.clients(frame)),
                board.ask("commandes", Figures.Commandes.EMPTY, () -> widgets.commandes(frame)),
                board.ask("calendar", Figures.Calendar.EMPTY, () -> widgets.calendar(frame)),
                board.ask("lb", Figures.Lb.EMPTY, () -> widgets.lb(frame)),
                board.ask("providers", Figures.Providers.EMPTY, () -> widgets.providers(frame)),
                board.ask("failures", Figures.Failures.EMPTY, () -> widgets.failures(frame)),
                board.errors());
    }
}
