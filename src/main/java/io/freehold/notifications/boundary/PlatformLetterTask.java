package io.freehold.notifications.boundary;

import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import io.freehold.notifications.PlatformLetterDispatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Sends the platform's letters that were left behind. */
@ApplicationScoped
public class PlatformLetterTask implements ScheduledTask {

    @Inject
    PlatformLetterDispatch dispatch;

    @Override
    public String name() {
        return "notifications-platform-letters";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public Duration catchUp() {
        return Duration.ZERO;
    }

    @Override
    public String run(Instant dueAt) {
        return dispatch.sendDue() + " letters";
    }
}
