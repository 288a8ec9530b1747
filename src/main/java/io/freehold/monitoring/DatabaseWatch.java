package io.freehold.monitoring;

import io.freehold.kernel.Signal;
import io.freehold.monitoring.entity.Pulse;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Feels the database's pulse each second. Readiness reads the last beat and asks nothing itself: a
 * database that hangs must not hang the answer that says so.
 */
@ApplicationScoped
public class DatabaseWatch {
    private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** Older than this the last beat says nothing: not ready within 5 s of an outage. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final Signal stopped = new Signal();
    private volatile Instant lastBeat = Instant.MIN;
    private volatile boolean stopping;
    private boolean answering;

    @Resource
    private ManagedThreadFactory threads;

    private Pulse pulse;
    private Clock clock;

    /** For the container. */
    protected DatabaseWatch() {}

    @Inject
    public DatabaseWatch(Pulse pulse, Clock clock) {
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Begins, whether the database is there or not. */
    public void start() {
        threads.newThread(this::watch).start();
    }

    /** Ends. */
    public void stop() {
        stopping = true;
        stopped.give();
    }

    /** Whether the database answered a moment ago. */
    public boolean isAlive() {
        Instant last = lastBeat;
        return last.isAfter(Instant.MIN)
                && Duration.between(last, clock.instant()).abs().compareTo(FRESH) < 0;
    }

    private void watch() {
        while (!stopping) {
            feel();
            stopped.await(BEAT);
        }
    }

    /** One beat. */
    void feel() {
        boolean before = answering;
        try {
            pulse.feel();
            lastBeat = clock.instant();
            answering = true;
        } catch (RuntimeException e) {
            answering = false;
            LOG.log(before ? Level.WARNING : Level.DEBUG, "The database does not answer.", e);
        }
        if (answering && !before) {
            LOG.log(Level.INFO, "The database answers.");
        }
    }
}
