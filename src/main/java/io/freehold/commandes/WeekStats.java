package io.freehold.commandes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How commandes did in a week.
 *
 * @param week such as {@code 2026-W47}
 * @param totals over all of them
 */
@Schema(name = "CommandeStats")
public record WeekStats(String week, List<Line> commandes, Totals totals) {

    /**
     * One commande.
     *
     * @param weeklyQuota what it wanted; of a week that is over, as it ended
     * @param used places that were taken and not given back
     * @param missing leads to the quota, from 0
     * @param percent of the quota, with one decimal
     */
    @Schema(name = "CommandeStatsLine")
    public record Line(
            CommandeId id,
            CommandeView.Named client,
            String product,
            boolean active,
            int weeklyQuota,
            int used,
            int missing,
            String percent) {}

    /** As {@link Line} has them. */
    @Schema(name = "CommandeStatsTotals")
    public record Totals(int weeklyQuota, int used, int missing, String percent) {}
}
