package io.freehold.commandes;

import io.freehold.commandes.entity.OrderBookStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All commandes at once, for those who reckon with them. */
@ApplicationScoped
public class OrderBook {

    @Inject
    OrderBookStore store;

    /** Every commande of these companies, open or not, oldest first: one statement. */
    @Transactional(TxType.MANDATORY)
    public List<StandingOrder> all(Set<String> entities) {
        return store.all(entities);
    }

    /** A calendar of the tenant's. */
    @Transactional(TxType.MANDATORY)
    public Optional<Calendar> calendar(CalendarId id) {
        return store.calendar(id);
    }
}
