package io.freehold.feed.boundary;

import io.freehold.tenancy.Credentials;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The credentials that the gate has let through, to be judged again while a stream lasts. */
final class ShownCredentials {
    private static final String BEARER = "bearer ";
    private static final String COOKIE = "admin_token";

    private ShownCredentials() {}

    static Credentials of(HttpHeaders headers) {
        Optional<String> bearer = Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).trim());
        Optional<String> cookie =
                Optional.ofNullable(headers.getCookies().get(COOKIE)).map(Cookie::getValue);
        return new Credentials(bearer, cookie);
    }

    /** The one token that counted; the gate has seen that there is one. */
    static String token(HttpHeaders headers) {
        Credentials shown = of(headers);
        return shown.bearer().or(shown::cookie).orElseThrow();
    }
}
