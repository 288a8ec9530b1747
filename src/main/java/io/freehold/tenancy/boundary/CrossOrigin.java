package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.SourceAuthentication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which other origins' pages may call: those of {@code CORS_ORIGINS}, compared exactly, and where leads
 * come in those of tenants' forms, without cookies. An unknown origin gets an ordinary answer without the headers, which its browser then keeps from it.
 */
@ApplicationScoped
public class CrossOrigin {

    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String HEADERS = "Authorization, Content-Type, Idempotency-Key, If-Match, X-Api-Key, "
            + "X-CSRF-Token, X-Entity-Scope, X-Form-Key, X-Request-Id, X-Tenant-Id, X-Tenant-Slug, traceparent";
    private static final String EXPOSED =
            "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, traceparent";

    /** Where forms of tenants' landing pages send to. */
    private static final Set<String> FORM_PATHS = Set.of("/api/public/leads", "/api/public/track/session");

    private final Set<String> origins;

    private final Instance<SourceAuthentication> sources;

    /** For the container. */
    protected CrossOrigin() {
        origins = Set.of();
        sources = null;
    }

    @Inject
    CrossOrigin(
            @ConfigProperty(name = "cors.origins") Optional<Set<String>> origins,
            Instance<SourceAuthentication> sources) {
        this.origins = origins.orElse(Set.of());
        this.sources = sources;
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
        boolean trusted = allows(origin);
        boolean allowed = trusted || isFormsPage(request, origin);
        if (allowed) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            if (trusted) {
                response.setHeader("Access-Control-Allow-Credentials", "true");
            }
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        }
        boolean preflight =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (preflight) {
            preflight(response, allowed);
        }
        return preflight;
    }

    /** A landing page sends leads and visits, and nothing with cookies. */
    private boolean isFormsPage(HttpServletRequest request, String origin) {
        try {
            return FORM_PATHS.contains(request.getRequestURI())
                    && Migrations.done()
                    && sources.get().isFormsOrigin(origin);
        } catch (DatabaseFailure outage) {
            // The request itself says so; a preflight is asked again by the browser.
            return false;
        }
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
