package io.freehold.leads.entity;

import io.freehold.leads.DeliveryGlimpse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as lists read it: everything but its payload and consent, which may be long. */
public record LeadRow(
        UUID id,
        String status,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String department,
        @Nullable String postcode,
        @Nullable String product,
        String provider,
        String entity,
        boolean test,
        @Nullable String notes,
        String reasons,
        Instant createdAt,
        Instant updatedAt,
        int version,
        @Nullable UUID deliveryId,
        @Nullable String deliveryStatus,
        @Nullable String clientName) {

    /** What it shows of its delivery; null without one. */
    public @Nullable DeliveryGlimpse delivery() {
        return deliveryId == null ? null : new DeliveryGlimpse(deliveryId, deliveryStatus, clientName);
    }
}
