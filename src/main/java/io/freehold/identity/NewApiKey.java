package io.freehold.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key that is wanted.
 *
 * @param entities codes of the legal companies granted; absent grants those that its maker reaches
 * @param expiresAt absent for a key that lasts until it is revoked
 */
public record NewApiKey(
        String name, Set<String> permissions, Optional<Set<String>> entities, Optional<Instant> expiresAt) {

    public NewApiKey {
        permissions = Set.copyOf(permissions);
        entities = entities.map(Set::copyOf);
    }
}
