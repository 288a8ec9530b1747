package io.freehold.delivery;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Places;
import io.freehold.commandes.Taker;
import io.freehold.delivery.control.Tidings;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadWithdrawal;
import io.freehold.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes back deliveries that have not left, because their leads go. It is no step of a delivery's course: nobody
 * outside has heard of it, so nothing of it has to stay but what the audit log says.
 */
@ApplicationScoped
public class Withdrawals implements LeadWithdrawal {

    /** Places are given back in one order everywhere, so that two withdrawals never wait for each other in a ring. */
    private static final Comparator<Delivery> BY_COMMANDE = Comparator.comparing(Delivery::commandeId);

    @Inject
    DeliveryStore store;

    @Inject
    LeadJourney leads;

    @Inject
    Places places;

    @Inject
    Routing routing;

    @Inject
    Tidings tidings;

    @Inject
    Event<DeliveryWithdrawn> withdrawn;

    @Inject
    AuditLog audit;

    @Override
    @Transactional(TxType.MANDATORY)
    public Set<LeadId> withdraw(List<LeadId> wanted) {
        List<Delivery> waiting = store
                .claimFreeOf(wanted.stream().map(LeadId::value).toList())
                .stream()
                .filter(delivery -> delivery.state().isWithdrawable())
                .sorted(BY_COMMANDE)
                .toList();
        waiting.forEach(this::withdraw);
        store.flush();
        return waiting.stream().map(delivery -> new LeadId(delivery.leadId())).collect(Collectors.toSet());
    }

    private void withdraw(Delivery delivery) {
        LeadId lead = new LeadId(delivery.leadId());
        DeliveryId id = new DeliveryId(delivery.id());
        Taker taker = new Taker(lead.value(), leads.isLb(lead));
        places.release(new CommandeId(delivery.commandeId()), taker, delivery.reservedAt());
        routing.forget(lead);
        withdrawn.fire(new DeliveryWithdrawn(id));
        tidings.toAll(DeliveryNews.WITHDRAWN, delivery);
        audit.record(
                "delivery.withdrawn",
                "delivery",
                id.value(),
                Map.of("lead", lead.toString(), "client", delivery.clientName(), "entity", delivery.entity()),
                Map.of());
        store.remove(delivery);
        leads.undelivered(lead);
    }
}
