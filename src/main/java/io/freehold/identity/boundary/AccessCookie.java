package io.freehold.identity.boundary;

import io.freehold.tenancy.Mode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;

/**
 * The access token in a cookie, for pages that ask for it at sign-in (spec: identity): no script reads
 * it, and a write by it needs a CSRF header. It lives as long as its session, so that an expired token
 * is still told from none and a refresh renews it in place.
 */
final class AccessCookie {

    private static final String NAME = "admin_token";

    private AccessCookie() {}

    /** Whether the browser keeps its token so. */
    static boolean isKept(HttpHeaders headers) {
        return headers.getCookies().containsKey(NAME);
    }

    static NewCookie holding(String accessToken, Instant now, Instant until) {
        return cookie(accessToken, (int) Duration.between(now, until).toSeconds());
    }

    /** Tells the browser to forget it. */
    static NewCookie gone() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/api")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(Mode.current() != Mode.DEVELOPMENT)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
