package io.freehold.commandes;

import io.freehold.commandes.entity.PlaceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The places of commandes: how many leads each still takes. */
@ApplicationScoped
public class Places {

    @Inject
    PlaceStore store;

    /**
     * Takes one place in the caller's transaction. Quota, caps, pause and the LB share are judged again by
     * the statement that takes it, under the row's lock, so that no parallelism exceeds them.
     *
     * @param lb whether the lead comes from an LB-flagged provider
     * @return false when it is no longer to be had
     */
    @Transactional(TxType.MANDATORY)
    public boolean take(CommandeId commande, boolean lb, Instant at) {
        return store.take(commande.value(), lb, at);
    }
}
