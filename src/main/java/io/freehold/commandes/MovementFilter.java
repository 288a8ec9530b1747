package io.freehold.commandes;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which movements a list shows; what is empty leaves all in.
 *
 * @param kinds at least one
 * @param from earliest, included
 * @param to latest, excluded
 */
public record MovementFilter(
        Set<MovementKind> kinds, Optional<ClientId> client, Optional<Instant> from, Optional<Instant> to) {

    public MovementFilter {
        kinds = Set.copyOf(kinds);
    }
}
