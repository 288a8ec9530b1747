package io.freehold.tenancy.control;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.entity.RateWindows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fixed windows of one minute, counted in PostgreSQL so that all servers share them. A request costs
 * one statement.
 */
@ApplicationScoped
public class RateLimit {

    /** The bucket that all of a tenant's writes share. */
    public static final String WRITES = "writes";

    @Inject
    @ConfigProperty(name = "rate.limit.writes.per.minute", defaultValue = "60")
    private int writesPerMinute;

    @Inject
    @ConfigProperty(name = "rate.limit.leads.per.minute", defaultValue = "6000")
    private int leadsPerMinute;

    @Inject
    private Clock clock;

    @Inject
    private Platform platform;

    /** Counts one write of the bound tenant; past the limit refuses with the seconds left. */
    public void countWrite() {
        count(WRITES, writesPerMinute);
    }

    /** Counts one request of a source of the bound tenant, past the limit agreed with it likewise. */
    public void countOf(UUID source, OptionalInt agreed) {
        count("source:" + source, agreed.orElse(leadsPerMinute));
    }

    private void count(String bucket, int limit) {
        Instant now = clock.instant();
        Instant window = now.truncatedTo(ChronoUnit.MINUTES);
        var tenant = TenantScope.current();
        int used = platform.read("count a write", connection -> RateWindows.count(connection, tenant, bucket, window));
        if (used > limit) {
            Duration left = Duration.between(now, window.plus(1, ChronoUnit.MINUTES));
            throw new Refusal.Limited("Rate limit exceeded", limit, left).raise();
        }
    }
}
