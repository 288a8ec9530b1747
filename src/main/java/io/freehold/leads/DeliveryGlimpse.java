package io.freehold.leads;

import java.util.UUID;

/**
 * What a lead shows of its delivery.
 *
 * @param id the delivery's id
 * @param status its status, such as {@code pending}
 * @param client the name of the client that gets the lead
 */
public record DeliveryGlimpse(UUID id, String status, String client) {}
