package io.freehold.commandes;

import io.freehold.commandes.entity.BalanceStore;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.PlaceStore;
import io.freehold.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The places of commandes: how many leads each still takes, by count and by money, and what its client has left to
 * pay for them. The counters' row is locked before the balance's, everywhere.
 */
@ApplicationScoped
public class Places {

    @Inject
    PlaceStore store;

    @Inject
    BalanceStore balances;

    @Inject
    ClientStore clients;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Takes one place in the caller's transaction. Quota, caps, pause and the LB share are judged again by
     * the statement that takes it, under the row's lock, and so is the balance of a client that pays from one, so
     * that no parallelism exceeds them. What cannot be paid is let go again with its lock: the caller may try
     * another commande without waiting in a ring.
     *
     * @return the price that it was taken at, which the commande has at that moment; empty when it is no longer to
     *     be had
     */
    @Transactional(TxType.MANDATORY)
    public Optional<BigDecimal> take(Candidate candidate, Taker taker, Instant at) {
        UUID commande = candidate.id().value();
        if (candidate.funds().isEmpty()) {
            return store.take(commande, taker.lb(), at);
        }
        store.mark();
        Optional<BigDecimal> price = store.take(commande, taker.lb(), at);
        if (price.isPresent() && !isPaid(commande, taker, price.get())) {
            store.letGo();
            return Optional.empty();
        }
        return price;
    }

    /**
     * Takes a place anew for who gave one back, at the price that was agreed then; a client that had paid it from
     * its balance pays it again. The caller rolls back when it is refused.
     *
     * @return false when it is not to be had
     */
    @Transactional(TxType.MANDATORY)
    public boolean takeAgain(CommandeId commande, Taker taker, BigDecimal agreed, Instant at) {
        return store.take(commande.value(), taker.lb(), at).isPresent()
                && (!balances.remembers(commande.value(), taker.lead()) || isPaid(commande.value(), taker, agreed));
    }

    private boolean isPaid(UUID commande, Taker taker, BigDecimal price) {
        return price.signum() == 0 || balances.pay(place(commande, taker), price);
    }

    /**
     * Gives a place back in the caller's transaction: in all, in the LB share, and in each period in which it
     * still counts, at the price at which it was taken. A week that is over is corrected where it is kept. What was
     * paid for it returns to the client's balance, once. Leads that wait for the commande, or for any of a client
     * that has money again, are tried after the commit.
     *
     * <p>The caller sees to it that each place is given back once.
     *
     * @param reservedAt the moment with which it was taken
     * @return false when the commande has no such place taken
     */
    @Transactional(TxType.MANDATORY)
    public boolean release(CommandeId commande, Taker taker, Instant reservedAt) {
        Optional<PlaceStore.Released> released = store.release(commande.value(), taker.lb(), reservedAt);
        released.ifPresent(found -> {
            if (balances.giveBack(place(commande.value(), taker))) {
                clients.openCommandes(found.client()).forEach(opened::fire);
            } else if (found.active()) {
                opened.fire(new CommandeOpened(commande, found.entity(), found.product()));
            }
        });
        return released.isPresent();
    }

    /** Money moves now, though the lead be entered after the fact. */
    private BalanceStore.Place place(UUID commande, Taker taker) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new BalanceStore.Place(commande, taker.lead(), ids.next(), now);
    }
}
