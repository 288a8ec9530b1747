package io.freehold.delivery.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a delivery that failed for a reason that may pass is tried again by itself. */
public final class RetryPlan {

    /** Tries in all, the first included: with the waits below some eleven hours, longer than most outages. */
    static final int ATTEMPTS_MAX = 12;

    private static final List<Integer> WAITS_MINUTES = List.of(1, 2, 5, 15, 30, 60, 60, 120);
    private static final Duration WAIT_MAX = Duration.ofHours(6);

    private RetryPlan() {}

    /**
     * The next try after so many; empty when it has to wait for somebody.
     *
     * @param asked how long whoever refused wants to be left alone
     */
    public static Optional<Instant> next(int attempts, Optional<Duration> asked, Instant now) {
        if (attempts >= ATTEMPTS_MAX) {
            return Optional.empty();
        }
        int row = Math.min(Math.max(attempts, 1), WAITS_MINUTES.size()) - 1;
        Duration own = Duration.ofMinutes(WAITS_MINUTES.get(row));
        Duration wanted = asked.filter(wait -> wait.compareTo(own) > 0).orElse(own);
        return Optional.of(now.plus(wanted.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : wanted));
    }
}
