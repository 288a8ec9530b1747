package io.freehold.commandes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
     * @param active whether it takes leads now
     * @param pausedReason why it takes none, if somebody said so; {@code overdue invoices} while its client has not paid
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
            @Nullable String pausedReason,
            int weeklyQuota,
            int used,
            int missing,
            String percent) {}

    /** As {@link Line} has them. */
    @Schema(name = "CommandeStatsTotals")
    public record Totals(int weeklyQuota, int used, int missing, String percent) {}
}
