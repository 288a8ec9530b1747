package io.freehold.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client's mail of one daily run, as members see it.
 *
 * @param day of the run, in the time of Paris
 * @param count deliveries that it was made of
 * @param attempts how often it was begun to be sent
 * @param error why the last attempt failed
 * @param messageId the id under which it left
 */
public record BatchView(
        BatchId id,
        LocalDate day,
        DeliveryView.Buyer client,
        String entity,
        int count,
        BatchStatus status,
        int attempts,
        @Nullable String error,
        @Nullable String messageId,
        Instant createdAt,
        @Nullable Instant sentAt) {}
