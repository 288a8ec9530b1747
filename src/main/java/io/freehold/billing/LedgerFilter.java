package io.freehold.billing;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.kernel.IsoWeek;
import java.util.Optional;
import java.util.UUID;

/** Which records a list shows; what is empty leaves all in. */
public record LedgerFilter(
        Optional<ClientId> client,
        Optional<CommandeId> commande,
        Optional<String> product,
        Optional<IsoWeek> week,
        Optional<LedgerState> state,
        Optional<UUID> invoice) {

    /** A week's records. */
    public static LedgerFilter of(IsoWeek week) {
        return new LedgerFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(week),
                Optional.empty(),
                Optional.empty());
    }
}
