package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which daily mails a list shows; what is empty leaves all in. */
public record BatchFilter(Set<BatchStatus> statuses, Optional<ClientId> client, Optional<LocalDate> day) {

    public BatchFilter {
        statuses = Set.copyOf(statuses);
    }
}
