package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.leads.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as members see it.
 *
 * @param outcome what became of it, from {@code sent} on
 * @param price decimal, agreed when the lead was routed
 * @param currency ISO 4217
 * @param attempts how often it was begun to be sent
 * @param error why the last attempt failed
 * @param crossEntity whether the lead is another company's than the one that sells it
 * @param originEntity code of the lead's company then
 */
public record DeliveryView(
        DeliveryId id,
        LeadId leadId,
        Buyer client,
        CommandeId commandeId,
        String entity,
        String product,
        DeliveryStatus status,
        @Nullable DeliveryOutcome outcome,
        String price,
        String currency,
        int attempts,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant sentAt,
        int version,
        boolean crossEntity,
        @Nullable String originEntity) {

    /** The client that gets it. */
    public record Buyer(ClientId id, String name) {}
}
