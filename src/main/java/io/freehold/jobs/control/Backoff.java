package io.freehold.jobs.control;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long a failed job waits: twice as long each time, and never all of them together. */
final class Backoff {
    static final Duration FIRST = Duration.ofSeconds(2);
    static final Duration MOST = Duration.ofMinutes(10);

    /** A counterpart that asks for days would be heard of by nobody. */
    static final Duration ASKED_MAX = Duration.ofHours(1);

    private static final int DOUBLINGS_MAX = 20;

    private Backoff() {}

    /** The wait after the attempt, and no shorter than the failure itself asked for. */
    static Duration after(int attempt, Optional<Duration> asked, RandomGenerator random) {
        Duration own = after(attempt, random);
        Duration wanted = asked.map(wait -> wait.compareTo(ASKED_MAX) > 0 ? ASKED_MAX : wait)
                .orElse(own);
        return wanted.compareTo(own) > 0 ? wanted : own;
    }

    /** The wait after the attempt, counted from 1: between half and all of its doubled time. */
    static Duration after(int attempt, RandomGenerator random) {
        long doubled = FIRST.toMillis() << Math.min(Math.max(attempt, 1) - 1, DOUBLINGS_MAX);
        long whole = Math.min(doubled, MOST.toMillis());
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
