package io.freehold.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the audit log.
 *
 * @param before values as they were, masked; empty when the thing is new
 * @param after values as they are, masked; empty when the thing is gone
 */
public record AuditView(
        UUID id,
        Instant at,
        Actor actor,
        String action,
        String objectType,
        Optional<UUID> objectId,
        Optional<String> ip,
        Optional<String> userAgent,
        Optional<String> requestId,
        Map<String, Object> before,
        Map<String, Object> after) {

    /**
     * Who acted.
     *
     * @param kind {@code MEMBER}, {@code OPERATOR}, {@code OPERATOR_AS_MEMBER}, {@code API_KEY}, {@code SOURCE},
     *     {@code SYSTEM} or {@code NOBODY}
     */
    public record Actor(String kind, Optional<UUID> id, String name) {}
}
