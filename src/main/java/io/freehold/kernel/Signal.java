package io.freehold.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one waiting thread; signals given while nobody waits count as one. */
public final class Signal {
    private final Semaphore given = new Semaphore(0);

    /** Wakes the one that waits, or that will. */
    public void give() {
        if (given.availablePermits() == 0) {
            given.release();
        }
    }

    /** Waits for a signal, at most so long, and tells whether one came; an interrupt ends the wait and stays set. */
    public boolean await(Duration atMost) {
        try {
            boolean came = given.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            given.drainPermits();
            return came;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
