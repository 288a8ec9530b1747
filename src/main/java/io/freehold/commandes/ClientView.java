package io.freehold.commandes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client as members see it.
 *
 * @param entity code of the legal company that it buys from
 * @param vatRate percent with two decimals
 * @param currency ISO 4217
 * @param deliveryDays from Monday on
 * @param crm what members note of it in fields of their own
 * @param deletedAt when it was deleted; null for one that is there
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
public record ClientView(
        ClientId id,
        String entity,
        String name,
        String email,
        boolean active,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String vatNumber,
        String vatRate,
        String currency,
        DeliveryMethod deliveryMethod,
        @Nullable String deliveryUrl,
        List<DayOfWeek> deliveryDays,
        int returnWindowDays,
        boolean returnsAutoAccepted,
        Map<String, String> crm,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant deletedAt,
        int version) {}
