package io.freehold.usage.control;

import io.freehold.tenancy.TenantId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom this server has told of what this month, so that it asks the database no second time. For one
 * thread; holds the tenants that have used three quarters, and forgets them with their month.
 */
public final class Told {
    private final Map<TenantId, Integer> highest = new HashMap<>();
    private LocalDate month = LocalDate.MIN;

    /** The level that the tenant has reached in the month, if that is news to this server. */
    public Optional<Integer> news(TenantId tenant, LocalDate ofMonth, long used, long limit) {
        if (!ofMonth.equals(month)) {
            month = ofMonth;
            highest.clear();
        }
        return Level.noticed(used, limit).filter(percent -> highest.getOrDefault(tenant, 0) < percent);
    }

    /** It has been told. */
    public void told(TenantId tenant, int percent) {
        highest.put(tenant, percent);
    }
}
