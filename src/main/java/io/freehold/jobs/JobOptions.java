package io.freehold.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job is to be run.
 *
 * @param key makes it the only one of its kind in the tenant with this key, done ones included
 * @param notBefore not to be started earlier
 * @param attemptsMax after so many failures it is dead, from 1
 */
public record JobOptions(Optional<String> key, Optional<Instant> notBefore, int attemptsMax) {
    /** Attempts of a job that says nothing of it: with the backoff about a quarter of an hour. */
    public static final int ATTEMPTS_DEFAULT = 10;

    /** At once, without a key. */
    public static final JobOptions NONE = new JobOptions(Optional.empty(), Optional.empty(), ATTEMPTS_DEFAULT);

    public JobOptions {
        if (attemptsMax < 1) {
            throw new IllegalArgumentException("a job needs at least one attempt");
        }
    }

    /** Only one of its kind with this key. */
    public static JobOptions keyed(String key) {
        return new JobOptions(Optional.of(key), Optional.empty(), ATTEMPTS_DEFAULT);
    }

    /** The same, not started before the instant. */
    public JobOptions notBefore(Instant instant) {
        return new JobOptions(key, Optional.of(instant), attemptsMax);
    }

    /** The same with another number of attempts. */
    public JobOptions attempts(int most) {
        return new JobOptions(key, notBefore, most);
    }
}
