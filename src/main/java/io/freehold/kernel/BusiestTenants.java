package io.freehold.kernel;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Which tenants this server has had most to do with lately. Each minute counts half of the one before, so
 * that who was busy once makes room.
 */
final class BusiestTenants {
    /** Most tenants with a label of their own: each costs a series in every family that names it. */
    static final int TENANTS_MAX = 100;

    /** Tenants counted at once; more wait for the next ranking. */
    static final int COUNTED_MAX = 10_000;

    static final Duration RANKED_EVERY = Duration.ofMinutes(1);

    /** A newcomer must be so many times as busy: a label that changes hands back and forth measures nothing. */
    private static final int LEAD = 2;

    private final Map<UUID, LongAdder> counts = new ConcurrentHashMap<>();
    private final LongSupplier nanoseconds;
    private final AtomicLong ranked;
    private volatile Set<UUID> named = Set.of();

    BusiestTenants(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.ranked = new AtomicLong(nanoseconds.getAsLong());
    }

    /** The tenant was served once more; whether it is among the busiest. */
    boolean served(UUID tenant) {
        LongAdder count = counts.get(tenant);
        if (count == null && counts.size() < COUNTED_MAX) {
            count = counts.computeIfAbsent(tenant, id -> new LongAdder());
        }
        if (count != null) {
            count.increment();
        }
        return named.contains(tenant) || named.size() < TENANTS_MAX && admit(tenant);
    }

    private synchronized boolean admit(UUID tenant) {
        Set<UUID> more = new HashSet<>(named);
        boolean admitted = more.size() < TENANTS_MAX && more.add(tenant) || named.contains(tenant);
        named = more;
        return admitted;
    }

    /** Whether the id in its text form is that of one of the busiest. */
    boolean isNamed(String tenant) {
        return named.contains(UUID.fromString(tenant));
    }

    /** Ranks anew when it is time; true when somebody lost its place. */
    boolean rank() {
        long now = nanoseconds.getAsLong();
        long before = ranked.get();
        return now - before >= RANKED_EVERY.toNanos() && ranked.compareAndSet(before, now) && rankNow();
    }

    private synchronized boolean rankNow() {
        Map<UUID, Long> scores = new HashMap<>();
        named.forEach(tenant -> scores.put(tenant, 0L));
        counts.forEach((tenant, count) -> scores.put(tenant, count.sum() * (named.contains(tenant) ? LEAD : 1)));
        Set<UUID> best = scores.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(TENANTS_MAX)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        boolean lost = !best.containsAll(named);
        named = best;
        counts.values().removeIf(BusiestTenants::isForgotten);
        return lost;
    }

    /** Halves the count. What is added meanwhile counts in full for the next ranking. */
    private static boolean isForgotten(LongAdder count) {
        long sum = count.sum();
        count.add(-(sum - sum / 2));
        return sum == 0;
    }
}
