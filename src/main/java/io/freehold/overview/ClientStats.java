package io.freehold.overview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A client's figures of a week.
 *
 * @param active whether it takes leads
 * @param pausedReason {@code overdue invoices} while all its commandes are paused because it has not paid
 * @param commandes those that take leads
 * @param weeklyQuota of those
 * @param delivered sent and not taken back
 * @param returned rejected or removed
 */
@Schema(description = "A client's figures of a week.")
public record ClientStats(
        UUID id,
        String name,
        String entity,
        boolean active,
        @Nullable String pausedReason,
        long commandes,
        long weeklyQuota,
        long deliveries,
        long delivered,
        long returned,
        List<Figures.Revenue> revenue) {

    public ClientStats {
        revenue = List.copyOf(revenue);
    }
}
