package io.freehold.delivery;

import io.freehold.leads.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events {@code delivery.created}, {@code delivery.sent} and {@code delivery.failed}. */
record DeliveryNews(
        DeliveryId deliveryId,
        LeadId leadId,
        DeliveryStatus status,
        String client,
        String entity,
        @Nullable String error,
        Instant at) {

    static final String CREATED = "delivery.created";
    static final String SENT = "delivery.sent";
    static final String FAILED = "delivery.failed";
}
