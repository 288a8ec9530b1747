package io.freehold.delivery;

import java.time.Instant;

/** The body of the events {@code delivery.return_*}. */
public record ReturnNews(
        ReturnId returnId, DeliveryId deliveryId, ReturnStatus status, String client, String entity, Instant at) {

    static final String FILED = "delivery.return_filed";
    static final String ACCEPTED = "delivery.return_accepted";
    static final String REFUSED = "delivery.return_refused";

    static ReturnNews of(ReturnView view, Instant at) {
        return new ReturnNews(
                view.id(), view.delivery(), view.status(), view.client().name(), view.entity(), at);
    }
}
