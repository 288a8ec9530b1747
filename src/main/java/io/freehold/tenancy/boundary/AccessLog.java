package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line a request. The path goes without its query: tokens and signed links travel there.
 */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = System.getLogger("io.freehold.access");

    private static final int PATH_CHARACTERS_MAX = 300;

    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");

    private static final ThreadLocal<Answered> ANSWERED = new ThreadLocal<>();

    /** A request that was answered. */
    record Answered(String method, String path, int status, long milliseconds) {}

    /** The request whose line is being written on this thread; {@link LogFields} shows it. */
    static Optional<Answered> answered() {
        return Optional.ofNullable(ANSWERED.get());
    }

    void line(Request request, HttpServletResponse response, long nanos) {
        boolean quiet = StaticFiles.isStatic(request.path()) || request.path().startsWith("/health");
        Level level = quiet ? Level.DEBUG : Level.INFO;
        if (LOG.isLoggable(level)) {
            line(
                    level,
                    request.id(),
                    new Answered(request.method(), printable(request.path()), response.getStatus(), nanos / 1_000_000));
        }
    }

    private static void line(Level level, String requestId, Answered answered) {
        ANSWERED.set(answered);
        try {
            LOG.log(
                    level,
                    "requestId={0} tenantId={1} userId={2} method={3} path={4} status={5} durationMs={6}",
                    requestId,
                    TenantScope.find().map(TenantId::toString).orElse("-"),
                    Caller.find().map(caller -> caller.subject().toString()).orElse("-"),
                    answered.method,
                    answered.path,
                    Integer.toString(answered.status),
                    Long.toString(answered.milliseconds));
        } finally {
            ANSWERED.remove();
        }
    }

    /** A path may carry anything; a line break in it must not forge a second log line. */
    private static String printable(String path) {
        String plain = UNPRINTABLE.matcher(path).replaceAll("?");
        return plain.length() > PATH_CHARACTERS_MAX ? plain.substring(0, PATH_CHARACTERS_MAX) + "…" : plain;
    }
}
