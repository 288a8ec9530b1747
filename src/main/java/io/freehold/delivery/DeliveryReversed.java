package io.freehold.delivery;

import java.time.Instant;

/**
 * A delivery that was sent is not to be paid for: it was rejected, removed or returned. Observers act in the
 * same transaction: when one throws, nothing is reversed. {@code delivery.reversed} in the outbox follows.
 */
public record DeliveryReversed(DeliveryId deliveryId, String reason, Instant at) {}
