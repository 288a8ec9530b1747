package io.freehold.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * An operator's session as its browser has to keep it.
 *
 * @param refreshToken a secret, shown this once
 * @param until when session and refresh token end unless refreshed
 */
public record OperatorStay(UUID session, String refreshToken, Instant until) {

    @Override
    public String toString() {
        return "OperatorStay[" + session + "]";
    }
}
