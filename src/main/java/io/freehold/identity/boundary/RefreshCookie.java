package io.freehold.identity.boundary;

import io.freehold.tenancy.Mode;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a browser keeps a refresh token: a cookie that no script reads and no other site sends. The
 * planes have one each, so that one browser can be an operator and a member.
 *
 * <p>In production its name begins with {@code __Host-} (RFC 6265bis §4.1.3.2): set over TLS by this
 * very host, for all of it.
 */
enum RefreshCookie {
    MEMBER("tenantRefreshToken"),
    OPERATOR("refreshToken");

    private static final int CHARACTERS_MAX = 128;

    private final String name;

    RefreshCookie(String name) {
        this.name = name;
    }

    /** The token shown, if there is one that could be ours. */
    Optional<String> read(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(fullName()))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty() && token.length() <= CHARACTERS_MAX);
    }

    NewCookie holding(String token, Instant now, Instant until) {
        return cookie(token, (int) Duration.between(now, until).toSeconds());
    }

    /** Tells the browser to forget it. */
    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(fullName())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isProduction())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private String fullName() {
        return isProduction() ? "__Host-" + name : name;
    }

    private static boolean isProduction() {
        return Mode.current() == Mode.PRODUCTION;
    }
}
