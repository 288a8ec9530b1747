package io.freehold.identity.control;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an access token says, all of it verified against the session before it is believed.
 *
 * @param subject the operator's or the identity's id
 * @param tenant whose work it is for; empty in an operator's token only
 * @param session the session or impersonation that it dies with
 * @param impersonator the operator who stands in for the member
 */
public record TokenClaims(
        UUID subject,
        String role,
        Optional<UUID> tenant,
        UUID session,
        Instant issuedAt,
        Instant expiresAt,
        Optional<UUID> impersonator) {

    /** Of somebody who acts in its own name. */
    public TokenClaims(
            UUID subject, String role, Optional<UUID> tenant, UUID session, Instant issuedAt, Instant expiresAt) {
        this(subject, role, tenant, session, issuedAt, expiresAt, Optional.empty());
    }
}
