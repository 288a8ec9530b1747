package io.freehold.jobs.control;

import io.freehold.jobs.entity.Claim;
import io.freehold.jobs.entity.JobQueue;
import io.freehold.kernel.Signal;
import io.freehold.tenancy.DatabaseFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Claims jobs for this server and keeps their leases alive. One thread claims, at most {@link
 * Limits#workers} others run what was claimed.
 */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    /** How long a job waits at most when nobody rang, such as one that becomes due by time. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);
    /** A lease is renewed so often in its length that two lost renewals do not end it. */
    private static final int RENEWALS_PER_LEASE = 3;

    private final Map<Claim, Hold> running = new ConcurrentHashMap<>();
    private final Signal ended = new Signal();
    private final Limits limits = Limits.configured();
    private volatile boolean stopping;
    private Instant renewed = Instant.EPOCH;
    private Instant revived = Instant.EPOCH;

    @Resource
    private ManagedExecutorService executor;

    private JobQueue queue;
    private Handlers handlers;
    private JobRun run;
    private Bell bell;
    private Clock clock;

    /** For the container. */
    protected JobRunner() {}

    @Inject
    JobRunner(JobQueue queue, Handlers handlers, JobRun run, Bell bell, Clock clock) {
        this.queue = queue;
        this.handlers = handlers;
        this.run = run;
        this.bell = bell;
        this.clock = clock;
    }

    /** Claims until stopped. */
    public void work() {
        while (!stopping) {
            try {
                keepLeases();
                takeUpTheAbandoned();
                claim();
            } catch (RuntimeException e) {
                report(e);
            }
            bell.awaitJobs(POLL);
        }
    }

    /** Claims no more, waits a moment for what runs, then interrupts it: its leases run out. */
    public void stop() {
        stopping = true;
        bell.heard(Bell.Topic.JOBS);
        Instant until = clock.instant().plus(STOP_PATIENCE);
        while (!running.isEmpty() && clock.instant().isBefore(until)) {
            ended.await(Duration.ofMillis(100));
        }
        running.values().forEach(Hold::giveUp);
    }

    private void keepLeases() {
        if (running.isEmpty() || !hasPassed(limits.lease().dividedBy(RENEWALS_PER_LEASE), renewed)) {
            return;
        }
        Set<Claim> held = Set.copyOf(running.keySet());
        Set<Claim> lost = queue.renew(held, limits.lease());
        renewed = clock.instant();
        for (Claim claim : lost) {
            Hold hold = running.get(claim);
            if (hold != null) {
                LOG.log(Level.WARNING, "Job {0} lost its lease; its run is interrupted.", claim.job());
                hold.giveUp();
            }
        }
    }

    private void takeUpTheAbandoned() {
        if (hasPassed(POLL, revived)) {
            queue.takeUpAbandoned();
            revived = clock.instant();
        }
    }

    private void claim() {
        int free = limits.workers() - running.size();
        if (free > 0 && !handlers.kinds().isEmpty()) {
            List<Claim> claims = queue.claim(handlers.kinds(), free, limits.perTenant(), limits.lease());
            claims.forEach(this::begin);
        }
    }

    private void begin(Claim claim) {
        Hold hold = new Hold(claim);
        running.put(claim, hold);
        try {
            executor.execute(hold);
        } catch (RejectedExecutionException e) {
            running.remove(claim);
            throw e;
        }
    }

    /** A clock that was set back must not stop the renewals, hence the distance either way. */
    private boolean hasPassed(Duration time, Instant since) {
        return Duration.between(since, clock.instant()).abs().compareTo(time) >= 0;
    }

    private static void report(RuntimeException failure) {
        if (DatabaseFailure.isOutage(failure)) {
            LOG.log(Level.DEBUG, "No jobs while the database is away.", failure);
        } else {
            LOG.log(Level.ERROR, "The job queue failed; trying again.", failure);
        }
    }

    /** A claimed job on its way through the executor; interrupts reach it only while it runs. */
    private final class Hold implements Runnable {
        private final Claim claim;
        private Thread runner;
        private boolean givenUp;

        Hold(Claim claim) {
            this.claim = claim;
        }

        @Override
        public void run() {
            try {
                if (begins()) {
                    run.carryOut(claim);
                }
            } catch (RuntimeException e) {
                report(e);
            } finally {
                ends();
                running.remove(claim);
                ended.give();
                bell.heard(Bell.Topic.JOBS);
            }
        }

        private synchronized boolean begins() {
            runner = Thread.currentThread();
            return !givenUp;
        }

        private synchronized void ends() {
            runner = null;
            Thread.interrupted();
        }

        synchronized void giveUp() {
            givenUp = true;
            if (runner != null) {
                runner.interrupt();
            }
        }
    }
}
