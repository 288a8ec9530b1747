package io.freehold.commandes;

import io.freehold.audit.AuditView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done to a client or to one of its commandes.
 *
 * @param actor the name of who did it
 * @param objectType {@code client} or {@code commande}
 * @param before values as they were, persons masked; empty when the thing is new
 * @param after values as they are, persons masked; empty when the thing is gone
 */
public record ClientActivity(
        UUID id,
        Instant at,
        String actor,
        String action,
        String objectType,
        Optional<UUID> objectId,
        Map<String, Object> before,
        Map<String, Object> after) {

    static ClientActivity of(AuditView row) {
        return new ClientActivity(
                row.id(),
                row.at(),
                row.actor().name(),
                row.action(),
                row.objectType(),
                row.objectId(),
                row.before(),
                row.after());
    }
}
