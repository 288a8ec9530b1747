package io.freehold.delivery;

/**
 * A delivery that nobody has had is about to vanish with its lead. Observers act in the same transaction and take
 * along what they keep of it: afterwards no row may name it.
 */
public record DeliveryWithdrawn(DeliveryId delivery) {}
