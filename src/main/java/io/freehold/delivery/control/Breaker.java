package io.freehold.delivery.control;

import io.freehold.delivery.CarrierState;
import io.freehold.delivery.CarrierState.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Leaves a carrier alone that has failed several times in a row: for a minute at first, then for longer, with a
 * single try in between. It counts failures that may pass; what is refused for good shows that the carrier works.
 */
final class Breaker {

    /** Failures in a row before it opens: a hiccup is not an outage. */
    static final int FAILURES_MAX = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PAUSE_MAX = Duration.ofMinutes(15);

    /** A try that never tells its end, because its server died, may be followed by another. */
    private static final Duration TRIAL_MAX = Duration.ofMinutes(2);

    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant openUntil = Instant.MIN;
    private Instant trialUntil = Instant.MIN;
    private String error;

    /** How long the carrier is to be left alone; empty when a try may be made, which it then expects to end. */
    synchronized Optional<Duration> closed(Instant now) {
        if (failures < FAILURES_MAX) {
            return Optional.empty();
        }
        if (now.isBefore(openUntil)) {
            return Optional.of(Duration.between(now, openUntil));
        }
        if (now.isBefore(trialUntil)) {
            return Optional.of(Duration.between(now, trialUntil));
        }
        trialUntil = now.plus(TRIAL_MAX);
        return Optional.empty();
    }

    /** The carrier works. */
    synchronized void worked() {
        failures = 0;
        pause = FIRST_PAUSE;
        openUntil = Instant.MIN;
        trialUntil = Instant.MIN;
        error = null;
    }

    /** The carrier failed in a way that may pass. */
    synchronized void failed(String why, Instant now) {
        failures++;
        error = why;
        if (failures < FAILURES_MAX) {
            return;
        }
        if (failures > FAILURES_MAX) {
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : doubled;
        }
        openUntil = now.plus(pause);
        trialUntil = Instant.MIN;
    }

    /** What there is to see of it. */
    synchronized CarrierState state(String name, Instant now) {
        if (failures < FAILURES_MAX) {
            return new CarrierState(name, Mode.CLOSED, failures, null, error);
        }
        boolean open = now.isBefore(openUntil);
        return new CarrierState(name, open ? Mode.OPEN : Mode.HALF_OPEN, failures, open ? openUntil : null, error);
    }
}
