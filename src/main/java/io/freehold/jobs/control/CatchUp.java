package io.freehold.jobs.control;

import io.freehold.jobs.ScheduledTask;
import io.freehold.jobs.entity.CronLog;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Runs what of a task is due and was not run: on time, late, or anew after a server died in it. */
@ApplicationScoped
public class CatchUp {
    private static final Logger LOG = System.getLogger(CatchUp.class.getName());
    /** Most missed runs of a task that are made up for one after the other. */
    private static final int MISSED_MAX = 100;

    private CronLog log;
    private Clock clock;

    /** For the container. */
    protected CatchUp() {}

    @Inject
    public CatchUp(CronLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Runs the task for each of its due times that no server has taken, one after the other. A due time that cannot
     * be had and that nobody has waits for a run of the task that is going on: whoever runs takes it next. To go past
     * it would lose it, for later looks begin after the newest that was taken.
     */
    @ActivateRequestContext
    public void run(ScheduledTask task) {
        try {
            for (Instant due : due(task)) {
                OptionalInt attempt = log.claim(task.name(), due, task.longest());
                if (attempt.isPresent()) {
                    run(task, due, attempt.getAsInt());
                } else if (!log.isKnown(task.name(), due)) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            Level level = DatabaseFailure.isOutage(e) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "The schedule of " + task.name() + " could not be read; the next minute tries again.", e);
        }
    }

    /** Unfinished due times that are known, then those since the newest known one. */
    private List<Instant> due(ScheduledTask task) {
        Instant now = clock.instant();
        Instant known = log.newest(task.name(), now);
        List<Instant> due = new ArrayList<>(log.unfinished(task.name()));
        List<Instant> missed = task.rhythm().between(known, now, MISSED_MAX);
        for (int i = 0; i < missed.size(); i++) {
            boolean newest = i == missed.size() - 1;
            if (newest || !missed.get(i).isBefore(now.minus(task.catchUp()))) {
                due.add(missed.get(i));
            }
        }
        return due;
    }

    private void run(ScheduledTask task, Instant due, int attempt) {
        try {
            String result = Caller.as(Caller.SYSTEM, () -> attempt(task, due));
            log.done(task.name(), due, attempt, result);
        } catch (TaskFailed e) {
            LOG.log(Level.ERROR, "Scheduled task " + task.name() + ", due " + due + ", failed.", e.getCause());
            log.failed(task.name(), due, attempt, e.getCause().getClass().getName());
        }
    }

    private static String attempt(ScheduledTask task, Instant due) {
        try {
            return task.run(due);
        } catch (Exception e) {
            throw new TaskFailed(e);
        }
    }

    private static final class TaskFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TaskFailed(Exception cause) {
            super(cause);
        }
    }
}
