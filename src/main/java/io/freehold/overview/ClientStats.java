package io.freehold.overview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A client's figures of a week.
 *
 * @param commandes active ones
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
