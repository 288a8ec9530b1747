package io.freehold.delivery;

import io.freehold.leads.LeadId;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries a list shows.
 *
 * @param statuses empty for all
 */
public record DeliveryFilter(Set<DeliveryStatus> statuses, Optional<LeadId> lead) {

    public DeliveryFilter {
        statuses = Set.copyOf(statuses);
    }
}
