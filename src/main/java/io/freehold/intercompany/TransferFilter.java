package io.freehold.intercompany;

import io.freehold.delivery.DeliveryId;
import io.freehold.kernel.IsoWeek;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which transfers a list shows; what is empty leaves all in.
 *
 * @param from code of the company whose leads they are
 * @param to code of the company that sold them
 * @param invoice only those on it
 */
public record TransferFilter(
        Set<TransferStatus> statuses,
        Optional<IsoWeek> week,
        Optional<String> from,
        Optional<String> to,
        Optional<DeliveryId> delivery,
        Optional<UUID> invoice) {

    public TransferFilter {
        statuses = Set.copyOf(statuses);
    }
}
