package io.freehold.jobs.control;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one waiting thread; signals given while nobody waits count as one. */
final class Signal {
    private final Semaphore given = new Semaphore(0);

    void give() {
        if (given.availablePermits() == 0) {
            given.release();
        }
    }

    /** Waits for a signal, at most so long; an interrupt ends the wait and stays set. */
    void await(Duration atMost) {
        try {
            if (given.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                given.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
