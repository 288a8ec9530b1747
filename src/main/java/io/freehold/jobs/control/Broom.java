package io.freehold.jobs.control;

import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.jobs.entity.JobQueue;
import io.freehold.jobs.entity.OutboxLog;
import io.freehold.tenancy.Housekeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Sweeps out what nobody will ask for again, so that the tables stay small. */
@ApplicationScoped
public class Broom implements ScheduledTask {
    /** How far back a client may reconnect (spec: realtime). */
    static final Duration EVENTS_KEPT = Duration.ofHours(24);

    /** Ended jobs explain what happened, and their keys hold off repeats. */
    static final Duration JOBS_KEPT = Duration.ofDays(30);

    private OutboxLog outbox;
    private JobQueue jobs;
    private Housekeeping housekeeping;

    /** For the container. */
    protected Broom() {}

    @Inject
    Broom(OutboxLog outbox, JobQueue jobs, Housekeeping housekeeping) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.housekeeping = housekeeping;
    }

    @Override
    public String name() {
        return "jobs-broom";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofHours(1));
    }

    @Override
    public Duration catchUp() {
        return Duration.ZERO;
    }

    @Override
    public String run(Instant dueAt) {
        int events = outbox.purge(EVENTS_KEPT);
        int ended = jobs.purge(JOBS_KEPT);
        int expired = housekeeping.sweep();
        return events + " events, " + ended + " jobs, " + expired + " keys and windows";
    }
}
