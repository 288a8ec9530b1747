package io.freehold.feed.boundary;

import io.freehold.feed.FeedTickets;
import io.freehold.tenancy.Credentials;
import jakarta.websocket.server.HandshakeRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The token of a handshake, in the four ways in which it may come: ticket, query, header, cookie. The
 * first that is there counts.
 *
 * <p>A browser sends the cookie by itself, whoever's page opens the socket. So the cookie counts only
 * from our own pages and from origins that are allowed to call.
 */
record ShownToken(Optional<String> ticket, Optional<String> bearer, Optional<String> cookie) {
    private static final String COOKIE = "admin_token";
    private static final String BEARER = "bearer ";

    static ShownToken of(HandshakeRequest request) {
        Map<String, List<String>> query = request.getParameterMap();
        Map<String, List<String>> headers = request.getHeaders();
        Optional<String> header = header(headers, "Authorization")
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).trim());
        Optional<String> cookie = header(headers, "Cookie")
                .flatMap(ShownToken::tokenCookie)
                .filter(token -> isFriendly(header(headers, "Origin"), header(headers, "Host")));
        return new ShownToken(first(query, "ticket"), first(query, "token").or(() -> header), cookie);
    }

    /** The credentials, with the ticket turned in; a used one is worth nothing, whatever else was sent. */
    Credentials credentials(FeedTickets tickets) {
        return ticket.isPresent()
                ? new Credentials(tickets.redeem(ticket.get()), Optional.empty())
                : new Credentials(bearer, cookie);
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<String> header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    private static Optional<String> tokenCookie(String cookies) {
        for (String cookie : cookies.split(";")) {
            String[] pair = cookie.trim().split("=", 2);
            if (pair.length == 2 && pair[0].equals(COOKIE)) {
                return Optional.of(pair[1]);
            }
        }
        return Optional.empty();
    }

    private static boolean isFriendly(Optional<String> origin, Optional<String> host) {
        if (origin.isEmpty()) {
            return false;
        }
        List<String> allowed = ConfigProvider.getConfig()
                .getOptionalValues("cors.origins", String.class)
                .orElse(List.of());
        return allowed.contains(origin.get())
                || host.filter(own -> own.equalsIgnoreCase(authority(origin.get())))
                        .isPresent();
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** A secret: it has no readable text form. */
    @Override
    public String toString() {
        return "ShownToken[…]";
    }
}
