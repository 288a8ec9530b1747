package io.freehold.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An impersonation as operators and the tenant's owners see it.
 *
 * @param operator the operator's e-mail address
 * @param as the member who is acted as, as it was when this began
 * @param endedAt when it was ended before its time
 */
public record ImpersonationView(
        UUID id,
        TenantView tenant,
        String operator,
        ActedAs as,
        String reason,
        String ticket,
        boolean write,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    /** A member who is acted as. */
    public record ActedAs(UUID id, String email, String role) {}
}
