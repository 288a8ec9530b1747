package io.freehold.jobs.control;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.jobs.Postponed;
import io.freehold.jobs.entity.Claim;
import io.freehold.jobs.entity.JobQueue;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Measures;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

/** One run of one job: in its tenant's scope, as the system, outside a transaction. */
@ApplicationScoped
public class JobRun {
    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    private Handlers handlers;
    private JobQueue queue;
    private SecureRandom random;
    private Measures measures;
    private Ids ids;

    /** For the container. */
    protected JobRun() {}

    @Inject
    JobRun(Handlers handlers, JobQueue queue, SecureRandom random, Measures measures, Ids ids) {
        this.handlers = handlers;
        this.queue = queue;
        this.random = random;
        this.measures = measures;
        this.ids = ids;
    }

    /** Runs the job and settles what becomes of it. */
    @ActivateRequestContext
    public void carryOut(Claim claim) {
        measures.count("tenant_context_established_total");
        Trace trace = Trace.ofJob(claim.job(), claim.requestId(), claim.traceparent(), ids.next());
        // In the scope to the end: the lines about a failure carry its tenant too.
        Trace.in(trace, () -> TenantScope.in(claim.tenant(), () -> Caller.as(Caller.SYSTEM, () -> outcome(claim))));
    }

    /** What became of the run; the queue knows it then. */
    private String outcome(Claim claim) {
        Job job = new Job(claim.job(), claim.kind(), claim.payload(), claim.attempt(), claim.attemptsMax());
        Optional<Throwable> failure = attempt(handlers.of(claim.kind()), job);
        // An interrupt was for the handler; settling the job needs the connection undisturbed.
        Thread.interrupted();
        String outcome = failure.map(thrown -> failed(claim, job, thrown)).orElseGet(() -> done(claim));
        measures.count("jobs_total", "kind", claim.kind(), "outcome", outcome);
        return outcome;
    }

    private static Optional<Throwable> attempt(JobHandler handler, Job job) {
        try {
            handler.run(job);
            return Optional.empty();
        } catch (Throwable thrown) {
            // Errors too: a job that dies of one must be counted, or it would be claimed for ever.
            return Optional.of(thrown);
        }
    }

    private String done(Claim claim) {
        boolean held = queue.done(claim);
        if (!held) {
            LOG.log(Level.WARNING, "Job {0} ended after its lease: another run of it counts.", claim.job());
        }
        return held ? "done" : "stale";
    }

    private String failed(Claim claim, Job job, Throwable failure) {
        boolean last = job.isLastAttempt();
        String what = "Job " + job.id() + " (" + job.kind() + ") of tenant " + claim.tenant() + " failed, attempt "
                + job.attempt() + " of " + job.attemptsMax() + (last ? ": dead." : ": waits to be tried again.");
        LOG.log(last ? Level.ERROR : Level.WARNING, what, failure);
        if (last) {
            queue.dead(claim, summary(failure));
        } else {
            queue.later(claim, Backoff.after(job.attempt(), asked(failure), random), summary(failure));
        }
        return last ? "dead" : "failed";
    }

    private static Optional<Duration> asked(Throwable failure) {
        return failure instanceof Postponed postponed ? Optional.of(postponed.pause()) : Optional.empty();
    }

    /** The kind of failure alone: its message may hold a person's data, which the log keeps shorter. */
    private static String summary(Throwable failure) {
        return failure.getClass().getName();
    }
}
