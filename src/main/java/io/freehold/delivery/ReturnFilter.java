package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which returns a list shows; what is empty leaves all in.
 *
 * @param from earliest filing, included
 * @param to latest filing, excluded
 */
public record ReturnFilter(
        Set<ReturnStatus> statuses,
        Optional<ClientId> client,
        Optional<DeliveryId> delivery,
        Optional<Instant> from,
        Optional<Instant> to) {

    public ReturnFilter {
        statuses = Set.copyOf(statuses);
    }
}
