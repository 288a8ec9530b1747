package io.freehold.leads;

import org.jspecify.annotations.Nullable;

/**
 * A source of leads to set up.
 *
 * @param entity code of the legal company its leads belong to
 * @param entityLocked whether its leads must stay there
 * @param lb whether its leads count towards the LB share
 * @param dailyCap most leads a day of the tenant's calendar, absent for no limit
 */
public record NewProvider(
        String name,
        String entity,
        boolean entityLocked,
        boolean lb,
        @Nullable Integer dailyCap) {}
