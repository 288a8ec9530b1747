package io.freehold.delivery.control;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryView;
import io.freehold.delivery.ReturnId;
import io.freehold.delivery.ReturnView;
import io.freehold.delivery.entity.DeliveryReturn;

/** Returns as members see them. */
public final class ReturnViews {

    private ReturnViews() {}

    public static ReturnView of(DeliveryReturn filed) {
        return new ReturnView(
                new ReturnId(filed.id()),
                new DeliveryId(filed.deliveryId()),
                new DeliveryView.Buyer(new ClientId(filed.clientId()), filed.clientName()),
                filed.entity(),
                filed.reason(),
                filed.note().orElse(null),
                filed.status(),
                filed.filedAt(),
                filed.filedBy(),
                filed.decidedAt().orElse(null),
                filed.decidedBy().orElse(null),
                filed.decisionNote().orElse(null),
                filed.version());
    }
}
