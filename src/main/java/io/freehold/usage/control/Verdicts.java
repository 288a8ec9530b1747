package io.freehold.usage.control;

import io.freehold.tenancy.TenantId;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which tenants have used up their month, as this server last read it. A tenant that it has not judged
 * yet goes through: a limit may be passed by what comes within one interval, and never holds off a
 * tenant that has something left for longer than that.
 */
public final class Verdicts {
    private final Set<TenantId> pending = new HashSet<>();
    private volatile Set<TenantId> usedUp = Set.of();

    /** Whether nothing is left; one look into memory. */
    public boolean isUsedUp(TenantId tenant) {
        return usedUp.contains(tenant);
    }

    /** These have called since; they are to be judged anew. */
    public void called(Set<TenantId> tenants) {
        pending.addAll(tenants);
    }

    /** Who is to be judged: who has called, and who is held off, whose plan may have changed meanwhile. */
    public Set<TenantId> open() {
        Set<TenantId> open = new HashSet<>(pending);
        open.addAll(usedUp);
        return open;
    }

    /** Judges all that are open; a tenant without a limit has always something left. */
    public void judged(Map<TenantId, Long> used, Map<TenantId, OptionalLong> limits) {
        Set<TenantId> full = new HashSet<>();
        for (TenantId tenant : open()) {
            OptionalLong limit = limits.getOrDefault(tenant, OptionalLong.empty());
            if (limit.isPresent() && used.getOrDefault(tenant, 0L) >= limit.getAsLong()) {
                full.add(tenant);
            }
        }
        usedUp = Set.copyOf(full);
        pending.clear();
    }
}
