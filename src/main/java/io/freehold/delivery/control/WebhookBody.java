package io.freehold.delivery.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.delivery.DeliveryId;
import io.freehold.leads.LeadSheet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a webhook: what happened, when, and to what (Standard Webhooks). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookBody(String type, Instant timestamp, Object data) {

    /** A lead with everything that its buyer paid for. */
    record Delivered(DeliveryId deliveryId, LeadSheet lead, String price, String currency) {}

    /** What a buyer may know before it said that it wants the lead: nothing of the person. */
    record Offered(
            DeliveryId deliveryId,
            @Nullable String product,
            @Nullable String departement,
            String price,
            String currency) {}

    static WebhookBody delivered(Parcel parcel, Instant at) {
        return new WebhookBody(
                "lead.delivered",
                at,
                new Delivered(parcel.delivery(), parcel.lead(), parcel.price(), parcel.currency()));
    }

    static WebhookBody offered(Parcel parcel, Instant at) {
        LeadSheet lead = parcel.lead();
        return new WebhookBody(
                "lead.offered",
                at,
                new Offered(parcel.delivery(), lead.product(), lead.department(), parcel.price(), parcel.currency()));
    }
}
