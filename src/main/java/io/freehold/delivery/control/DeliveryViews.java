package io.freehold.delivery.control;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryView;
import io.freehold.delivery.entity.Delivery;
import io.freehold.leads.LeadId;

/** Deliveries as members see them. */
public final class DeliveryViews {

    private DeliveryViews() {}

    public static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                new DeliveryId(delivery.id()),
                new LeadId(delivery.leadId()),
                new DeliveryView.Buyer(new ClientId(delivery.clientId()), delivery.clientName()),
                new CommandeId(delivery.commandeId()),
                delivery.entity(),
                delivery.product(),
                delivery.status(),
                delivery.outcome().orElse(null),
                delivery.reason().orElse(null),
                delivery.price().toPlainString(),
                delivery.currency(),
                delivery.attempts(),
                delivery.error().orElse(null),
                delivery.batchId().orElse(null),
                delivery.createdAt(),
                delivery.sentAt().orElse(null),
                delivery.retryAt().orElse(null),
                delivery.deadAt().orElse(null),
                delivery.version(),
                delivery.originEntity().isPresent(),
                delivery.originEntity().orElse(null));
    }
}
