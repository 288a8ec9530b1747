package io.freehold.jobs.control;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How much this server does at once; operators turn these.
 *
 * @param workers {@code JOBS_WORKERS}: jobs at the same time on this server, 0 for none
 * @param perTenant {@code JOBS_PER_TENANT}: jobs of one tenant at the same time in the whole cluster,
 *     so that one with a thousand waiting leaves room for the others
 * @param lease {@code JOBS_LEASE_SECONDS}: how long a job stays with a server that is not heard of
 */
public record Limits(int workers, int perTenant, Duration lease) {
    /** What the configuration says: 4, 2 and 30 s when it is silent. */
    public static Limits configured() {
        Config config = ConfigProvider.getConfig();
        return new Limits(
                config.getOptionalValue("jobs.workers", Integer.class).orElse(4),
                config.getOptionalValue("jobs.per.tenant", Integer.class).orElse(2),
                Duration.ofSeconds(config.getOptionalValue("jobs.lease.seconds", Integer.class)
                        .orElse(30)));
    }
}
