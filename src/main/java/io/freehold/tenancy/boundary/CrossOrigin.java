package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which other origins' pages may call: those of {@code CORS_ORIGINS}, compared exactly. An unknown
 * origin gets an ordinary answer without the headers, which its browser then keeps from it.
 */
@ApplicationScoped
public class CrossOrigin {

    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String HEADERS = "Authorization, Content-Type, Idempotency-Key, If-Match, X-Api-Key, "
            + "X-CSRF-Token, X-Entity-Scope, X-Request-Id, X-Tenant-Id, X-Tenant-Slug, traceparent";
    private static final String EXPOSED =
            "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, traceparent";

    private final Set<String> origins;

    /** For the container. */
    protected CrossOrigin() {
        origins = Set.of();
    }

    @Inject
    CrossOrigin(@ConfigProperty(name = "cors.origins") Optional<Set<String>> origins) {
        this.origins = origins.orElse(Set.of());
    }

    /** Whether the origin may call us with its user's cookies. */
    public boolean allows(String origin) {
        return origins.contains(origin);
    }

    /** Puts the headers on; true when this was a preflight and is answered. */
    boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        response.addHeader("Vary", "Origin");
        boolean allowed = allows(origin);
        if (allowed) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        }
        boolean preflight =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (preflight) {
            preflight(response, allowed);
        }
        return preflight;
    }

    private static void preflight(HttpServletResponse response, boolean allowed) throws IOException {
        if (!allowed) {
            ProblemWriter.write(
                    response, new Refusal.Forbidden("ORIGIN_NOT_ALLOWED", "Pages of this origin may not call here."));
            return;
        }
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", HEADERS);
        response.setHeader("Access-Control-Max-Age", "600");
        response.setStatus(204);
    }
}
