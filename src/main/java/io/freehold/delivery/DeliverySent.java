package io.freehold.delivery;

import java.time.Instant;

/**
 * The client has the delivery, since that moment. Observers act in the same transaction: when one throws, the delivery
 * was not sent. So they only enqueue what may fail.
 *
 * @param crossEntity whether the lead is another company's than the one that sells it
 */
public record DeliverySent(DeliveryId deliveryId, boolean crossEntity, Instant at) {}
