package io.freehold.delivery;

import java.time.Instant;

/** A rejection was taken back: the delivery is to be paid for after all. Observers act in the same transaction. */
public record DeliveryReinstated(DeliveryId deliveryId, Instant at) {}
