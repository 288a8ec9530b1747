package io.freehold.accounts.boundary;

import io.freehold.accounts.TrialWatch;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Trials end by the clock. */
@ApplicationScoped
public class TrialSweep implements ScheduledTask {

    @Inject
    TrialWatch watch;

    @Override
    public String name() {
        return "accounts.trials";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(10));
    }

    /** A later sweep finds everything that a missed one would have. */
    @Override
    public Duration catchUp() {
        return Duration.ofMinutes(10);
    }

    @Override
    public String run(Instant dueAt) {
        return "trials that end soon: " + watch.sweep();
    }
}
