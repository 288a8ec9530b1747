package io.freehold.leads.entity;

import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What intake must know of the provider and of the product that a lead names.
 *
 * @param zone the tenant's, in which the provider's day begins
 * @param productKnown whether the product is set up and active
 */
public record Source(
        UUID providerId,
        String entity,
        boolean entityLocked,
        boolean lb,
        OptionalInt dailyCap,
        ZoneId zone,
        boolean productKnown) {}
