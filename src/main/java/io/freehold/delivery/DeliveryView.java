package io.freehold.delivery;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.leads.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as members see it.
 *
 * @param outcome what became of it, from {@code sent} on
 * @param reason why it was rejected or removed
 * @param price decimal, agreed when the lead was routed
 * @param currency ISO 4217
 * @param attempts how often it was begun to be sent
 * @param error why the last attempt failed
 * @param batchId the daily mail that it went with
 * @param retryAt when a failed one is tried again by itself
 * @param deadAt since when it waits for somebody, because no further try would help
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
        @Nullable String reason,
        String price,
        String currency,
        int attempts,
        @Nullable String error,
        @Nullable UUID batchId,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant retryAt,
        @Nullable Instant deadAt,
        int version,
        boolean crossEntity,
        @Nullable String originEntity) {

    /** The client that gets it. */
    public record Buyer(ClientId id, String name) {}
}
