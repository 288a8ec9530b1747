package io.freehold.leads;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source of leads to set up.
 *
 * @param entity code of the legal company its leads belong to
 * @param entityLocked whether its leads must stay there
 * @param lb whether its leads count towards the LB share
 * @param dailyCap most leads a day of the tenant's calendar, absent for no limit
 * @param ratePerMinute most requests a minute, absent for the installation's limit
 * @param mapping where the values of a lead stand in what it sends; empty when it sends our names
 */
public record NewProvider(
        String name,
        String entity,
        boolean entityLocked,
        boolean lb,
        @Nullable Integer dailyCap,
        @Nullable Integer ratePerMinute,
        Map<String, Object> mapping) {

    /** One that sends our own names at the usual rate. */
    public NewProvider(String name, String entity, boolean entityLocked, boolean lb, @Nullable Integer dailyCap) {
        this(name, entity, entityLocked, lb, dailyCap, null, Map.of());
    }
}
