package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What a browser may do with our answers. Pages get a policy without {@code unsafe-inline}: the one
 * inline script, the import map, is allowed by its hash; everything else gets a policy that allows
 * nothing at all.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Inject
    private ConsolePage consolePage;

    /** On a failure, whose page shows nothing and of which no cache may keep anything, whatever the path. */
    void onFailure(HttpServletResponse response) {
        common(response);
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("Cache-Control", "no-store");
    }

    private static void common(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    void put(Request request, HttpServletResponse response) {
        common(response);
        boolean page = StaticFiles.isStatic(request.path());
        response.setHeader("Content-Security-Policy", page ? pagePolicy(request.host()) : NOTHING);
        response.setHeader("Cache-Control", page ? StaticFiles.caching(request.path()) : "no-store");
    }

    private String pagePolicy(String host) {
        return "default-src 'none'; script-src 'self' 'sha256-" + consolePage.importMapHash() + "'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self' ws://" + host + ":* wss://" + host
                + ":*; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
