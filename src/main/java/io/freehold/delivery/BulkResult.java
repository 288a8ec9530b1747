package io.freehold.delivery;

import io.freehold.kernel.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one delivery of many.
 *
 * @param done whether it was carried out
 * @param status the delivery's now, when it was
 * @param code why it was refused, as in docs/http-status.md
 * @param detail the same in words
 */
@Schema(description = "What became of one delivery of many.")
public record BulkResult(
        DeliveryId id,
        boolean done,
        @Nullable DeliveryStatus status,
        @Nullable DeliveryOutcome outcome,
        @Nullable String code,
        @Nullable String detail) {

    static BulkResult done(DeliveryView delivery) {
        return new BulkResult(delivery.id(), true, delivery.status(), delivery.outcome(), null, null);
    }

    static BulkResult refused(DeliveryId id, Refusal refusal) {
        return new BulkResult(id, false, null, null, refusal.code(), refusal.detail());
    }
}
