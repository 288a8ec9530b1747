package io.freehold.routing;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a simulation found. Before is the same replay under the present terms, so that the difference is the
 * changes' alone.
 *
 * @param leads that were replayed
 * @param revenue by currency, before and after
 */
@Schema(description = "The kept leads under the present terms (before) and under the changed ones (after).")
public record SimulationResult(
        long leads,
        long routedBefore,
        long routedAfter,
        long duplicatesBefore,
        long duplicatesAfter,
        long unroutedBefore,
        long unroutedAfter,
        List<Money> revenue,
        List<Line> byCommande) {

    public SimulationResult {
        revenue = List.copyOf(revenue);
        byCommande = List.copyOf(byCommande);
    }

    /** Decimals in one currency, ISO 4217. */
    @Schema(name = "SimulatedRevenue")
    public record Money(String currency, String revenueBefore, String revenueAfter) {}

    /**
     * A commande.
     *
     * @param capsReached quotas and caps that refused a lead under the changed terms
     */
    @Schema(name = "SimulatedCommande")
    public record Line(
            CommandeId id,
            Buyer client,
            String entity,
            String product,
            boolean changed,
            long before,
            long after,
            String revenueBefore,
            String revenueAfter,
            String currency,
            List<Reached> capsReached) {

        public Line {
            capsReached = List.copyOf(capsReached);
        }
    }

    /** Whose commande it is. */
    @Schema(name = "SimulatedBuyer")
    public record Buyer(ClientId id, String name) {}

    /** A rule, such as {@code WeeklyQuotaReached}, and how many leads it refused. */
    @Schema(name = "ReachedCap")
    public record Reached(String rule, long leads) {}
}
