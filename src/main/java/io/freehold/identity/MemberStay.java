package io.freehold.identity;

import io.freehold.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * A member's session as its browser has to keep it.
 *
 * @param refreshToken a secret, shown this once
 * @param until when session and refresh token end unless refreshed
 */
public record MemberStay(TenantId tenant, UUID session, String refreshToken, Instant until) {

    @Override
    public String toString() {
        return "MemberStay[" + session + "]";
    }
}
