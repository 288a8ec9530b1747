package io.freehold.jobs.boundary;

import io.freehold.jobs.Schedules;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** The clock's hand. Not persistent: a server that was down reads what it missed in {@code cron_logs}. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MinuteTick {
    @Inject
    private Schedules schedules;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        schedules.tick();
    }
}
