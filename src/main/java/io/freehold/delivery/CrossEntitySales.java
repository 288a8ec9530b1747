package io.freehold.delivery;

import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.leads.LeadId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Deliveries that one legal company sold in another's place, for whoever settles between the two. */
@ApplicationScoped
public class CrossEntitySales {

    @Inject
    DeliveryStore store;

    /**
     * The sale as it stands, held against everyone who would change the delivery until the transaction ends. Empty
     * for a delivery that is not there, was not sent yet, or is of its lead's own company.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<CrossEntitySale> claim(DeliveryId id) {
        return store.claim(id.value())
                .filter(delivery ->
                        delivery.sentAt().isPresent() && delivery.originEntity().isPresent())
                .map(CrossEntitySales::sale);
    }

    private static CrossEntitySale sale(Delivery delivery) {
        return new CrossEntitySale(
                new DeliveryId(delivery.id()),
                new LeadId(delivery.leadId()),
                delivery.originEntity().orElseThrow(),
                delivery.entity(),
                delivery.product(),
                delivery.sentAt().orElseThrow(),
                delivery.state() == DeliveryStep.State.ACCEPTED);
    }
}
