package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Caller;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.Trace;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of every log line that is written while a request, a job or a socket is served, whoever
 * writes it: asked for when the line is written and from nothing but the thread, so that a request
 * that writes none pays nothing. A field without a value is left out.
 *
 * <p>{@code server.xml} gives them the names that stand in the log.
 */
@WebListener
public class LogFields implements ServletContextListener {

    /** By the server's names; the ending {@code _int} makes a number of the value. */
    private static final Map<String, Supplier<Optional<String>>> FIELDS = Map.ofEntries(
            Map.entry("requestId", () -> Trace.find().flatMap(Trace::requestId)),
            Map.entry("traceId", () -> Trace.find().map(Trace::traceId)),
            Map.entry("spanId", () -> Trace.find().map(Trace::spanId)),
            Map.entry("jobId", () -> Trace.find().flatMap(Trace::job).map(UUID::toString)),
            Map.entry("tenantId", () -> TenantScope.find().map(TenantId::toString)),
            Map.entry("userId", () -> Caller.find().map(LogFields::user)),
            Map.entry("method", () -> answered(AccessLog.Answered::method)),
            Map.entry("path", () -> answered(AccessLog.Answered::path)),
            Map.entry("status_int", () -> answered(line -> Integer.toString(line.status()))),
            Map.entry("durationMs_int", () -> answered(line -> Long.toString(line.milliseconds()))));

    private ServerLog log = ServerLog.NONE;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        log = ServerLog.find();
        FIELDS.forEach((name, value) -> log.show(name, () -> value.get().orElse(null)));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        FIELDS.keySet().forEach(log::hide);
    }

    private static String user(Caller caller) {
        return caller.kind() == Caller.Kind.SYSTEM ? "system" : caller.subject().toString();
    }

    private static Optional<String> answered(Function<AccessLog.Answered, String> part) {
        return AccessLog.answered().map(part);
    }
}
