package io.freehold.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * Work by the clock: a CDI bean in its module. For each due time one server of the cluster runs it.
 *
 * <p>Runs as {@code Caller.SYSTEM} in no tenant and outside a transaction. Work for each tenant is
 * enqueued with {@link Jobs#enqueueEverywhere}. A run whose server died is run again, so running it
 * twice for the same due time must do no harm.
 */
public interface ScheduledTask {
    /** Its name in {@code cron_logs}; never changed, since the history hangs on it. */
    String name();

    /** When it is due. */
    Rhythm rhythm();

    /** How far back a missed run is still worth doing; the newest missed one always is. */
    default Duration catchUp() {
        return Duration.ofDays(1);
    }

    /** Longest run: one that lasts longer is taken for dead and started anew. */
    default Duration longest() {
        return Duration.ofMinutes(15);
    }

    /** Does what was due then and returns what {@code cron_logs} keeps of it. */
    String run(Instant dueAt) throws Exception;
}
