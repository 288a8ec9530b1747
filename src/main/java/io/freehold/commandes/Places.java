package io.freehold.commandes;

import io.freehold.commandes.entity.PlaceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** The places of commandes: how many leads each still takes, by count and by money. */
@ApplicationScoped
public class Places {

    @Inject
    PlaceStore store;

    @Inject
    Event<CommandeOpened> opened;

    /**
     * Takes one place in the caller's transaction. Quota, caps, pause and the LB share are judged again by
     * the statement that takes it, under the row's lock, so that no parallelism exceeds them. It counts for
     * the price that the commande has at that moment.
     *
     * @param lb whether the lead comes from an LB-flagged provider
     * @return false when it is no longer to be had
     */
    @Transactional(TxType.MANDATORY)
    public boolean take(CommandeId commande, boolean lb, Instant at) {
        return store.take(commande.value(), lb, at);
    }

    /**
     * Gives a place back in the caller's transaction: in all, in the LB share, and in each period in which it
     * still counts, at the price at which it was taken. A week that is over is corrected where it is kept.
     * Leads that wait for the commande are tried after the commit.
     *
     * <p>The caller sees to it that each place is given back once.
     *
     * @param lb whether the lead came from an LB-flagged provider
     * @param reservedAt the moment with which it was taken
     * @return false when the commande has no such place taken
     */
    @Transactional(TxType.MANDATORY)
    public boolean release(CommandeId commande, boolean lb, Instant reservedAt) {
        Optional<PlaceStore.Released> released = store.release(commande.value(), lb, reservedAt);
        released.filter(PlaceStore.Released::active)
                .ifPresent(found -> opened.fire(new CommandeOpened(commande, found.entity(), found.product())));
        return released.isPresent();
    }
}
