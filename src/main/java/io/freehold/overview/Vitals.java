package io.freehold.overview;

import io.freehold.jobs.CronRun;
import io.freehold.jobs.CronRuns;
import io.freehold.overview.control.Examination;
import io.freehold.overview.entity.VitalReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** One part of the system's health each, in a transaction of its own, so that one may fail alone. */
@ApplicationScoped
public class Vitals {

    /** Slower than this the database hurts every request. */
    private static final Duration ANSWER_MAX = Duration.ofSeconds(1);

    @Inject
    VitalReading reading;

    @Inject
    CronRuns runs;

    @Inject
    Clock clock;

    /** How fast the database answers. */
    @Transactional(TxType.REQUIRES_NEW)
    public Examination database() {
        reading.touch();
        Instant begin = clock.instant();
        reading.touch();
        Duration took = Duration.between(begin, clock.instant());
        return new Examination(took.compareTo(ANSWER_MAX) < 0, "answers in " + took.toMillis() + " ms");
    }

    /** Whether the tenant's jobs are done in time. */
    @Transactional(TxType.REQUIRES_NEW)
    public Examination jobs() {
        VitalReading.Backlog found = reading.jobs();
        return new Examination(
                found.late() == 0 && found.failed() == 0,
                found.late() + " late by more than 5 min, " + found.failed() + " given up in 24 h");
    }

    /** Whether the tenant's mails leave. */
    @Transactional(TxType.REQUIRES_NEW)
    public Examination mail() {
        VitalReading.Backlog found = reading.mails();
        return new Examination(found.failed() == 0, found.late() + " waiting, " + found.failed() + " failed in 24 h");
    }

    /** Whether the tenant's leads are looked at; that none has an order for them is no fault. */
    @Transactional(TxType.REQUIRES_NEW)
    public Examination routing() {
        VitalReading.Backlog found = reading.leads();
        return new Examination(
                found.failed() == 0,
                found.failed() + " new for more than 2 min, " + found.late() + " waiting for a commande");
    }

    /** Whether the installation's scheduled tasks ran. */
    public Examination schedules() {
        List<CronRun> newest = runs.newest();
        List<String> failed = newest.stream()
                .filter(run -> run.status().equals("FAILED"))
                .map(CronRun::name)
                .toList();
        return new Examination(
                failed.isEmpty(),
                failed.isEmpty()
                        ? newest.size() + " tasks, none failed"
                        : failed.stream().collect(Collectors.joining(", ", "failed: ", "")));
    }
}
