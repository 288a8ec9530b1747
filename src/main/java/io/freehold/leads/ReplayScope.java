package io.freehold.leads;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which leads are to be tried again; what is empty does not narrow.
 *
 * @param status {@code invalid}, {@code pending_config} or {@code no_open_orders}
 * @param entities codes of the legal companies; empty for all, as the system asks
 * @param from earliest creation, included
 * @param to latest creation, excluded
 */
public record ReplayScope(
        LeadStatus status,
        Set<String> entities,
        Optional<UUID> provider,
        Optional<String> product,
        Optional<Instant> from,
        Optional<Instant> to) {

    public ReplayScope {
        entities = Set.copyOf(entities);
    }

    static ReplayScope held(Optional<UUID> provider, Optional<String> product) {
        return new ReplayScope(
                LeadStatus.PENDING_CONFIG, Set.of(), provider, product, Optional.empty(), Optional.empty());
    }
}
