package io.freehold.usage.control;

import io.freehold.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests by tenant since they were last taken, counted by any number of threads. Both acts are atomic
 * for their tenant, so a request is in this take or in the next; what is not called takes no memory.
 */
public final class Counters {
    private final Map<TenantId, Long> requests = new ConcurrentHashMap<>();

    /** One more. */
    public void count(TenantId tenant) {
        requests.merge(tenant, 1L, Long::sum);
    }

    /** What came since the last take, for the tenants of which something came. */
    public Map<TenantId, Long> take() {
        Map<TenantId, Long> taken = new HashMap<>();
        for (TenantId tenant : requests.keySet()) {
            Long count = requests.remove(tenant);
            if (count != null) {
                taken.put(tenant, count);
            }
        }
        return taken;
    }
}
