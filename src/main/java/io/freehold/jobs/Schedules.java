package io.freehold.jobs;

import io.freehold.jobs.control.CatchUp;
import io.freehold.tenancy.Migrations;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Work by the clock. Every server looks each minute; {@code cron_logs} decides which of them runs
 * what, and remembers what was missed while none was up.
 */
@ApplicationScoped
public class Schedules {
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    private Instance<ScheduledTask> tasks;
    private CatchUp catchUp;

    /** For the container. */
    protected Schedules() {}

    @Inject
    Schedules(Instance<ScheduledTask> tasks, CatchUp catchUp) {
        this.tasks = tasks;
        this.catchUp = catchUp;
    }

    /** Starts whatever is due and not under way on this server. */
    public void tick() {
        if (Migrations.done()) {
            tasks.forEach(this::begin);
        }
    }

    private void begin(ScheduledTask task) {
        String name = task.name();
        if (underWay.add(name)) {
            executor.execute(() -> run(task));
        }
    }

    private void run(ScheduledTask task) {
        try {
            catchUp.run(task);
        } finally {
            underWay.remove(task.name());
        }
    }
}
