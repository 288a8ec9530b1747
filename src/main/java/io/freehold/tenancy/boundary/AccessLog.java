package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * One line a request. The path goes without its query: tokens and signed links travel there.
 */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = System.getLogger("io.freehold.access");

    void line(Request request, HttpServletResponse response, long nanos) {
        boolean quiet = StaticFiles.isStatic(request.path()) || request.path().startsWith("/health");
        Level level = quiet ? Level.DEBUG : Level.INFO;
        if (LOG.isLoggable(level)) {
            LOG.log(
                    level,
                    "requestId={0} tenantId={1} userId={2} method={3} path={4} status={5} durationMs={6}",
                    request.id(),
                    TenantScope.find().map(TenantId::toString).orElse("-"),
                    Caller.find().map(caller -> caller.subject().toString()).orElse("-"),
                    request.method(),
                    printable(request.path()),
                    Integer.toString(response.getStatus()),
                    Long.toString(nanos / 1_000_000));
        }
    }

    /** A path may carry anything; a line break in it must not forge a second log line. */
    private static String printable(String path) {
        String plain = path.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() > 300 ? plain.substring(0, 300) + "…" : plain;
    }
}
