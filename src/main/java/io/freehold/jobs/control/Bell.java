package io.freehold.jobs.control;

import io.freehold.jobs.OutboxListener;
import io.freehold.kernel.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says that there is something to do: on this server at once, on the others through {@link Notices}.
 * Whoever is woken looks for itself, so a lost or doubled signal costs time and nothing else.
 */
@ApplicationScoped
public class Bell {
    /** What there is to do. */
    public enum Topic {
        OUTBOX,
        JOBS
    }

    private final Signal jobs = new Signal();
    private final Signal toTell = new Signal();
    private final Set<Topic> untold = EnumSet.noneOf(Topic.class);

    private Instance<OutboxListener> listeners;

    /** For the container. */
    protected Bell() {}

    @Inject
    Bell(Instance<OutboxListener> listeners) {
        this.listeners = listeners;
    }

    /** Something was committed here. */
    public void ring(Topic topic) {
        heard(topic);
        synchronized (untold) {
            untold.add(topic);
        }
        toTell.give();
    }

    /** Something was committed here or elsewhere. */
    void heard(Topic topic) {
        switch (topic) {
            case OUTBOX -> listeners.forEach(OutboxListener::rung);
            case JOBS -> jobs.give();
        }
    }

    /** Waits until there may be jobs. */
    void awaitJobs(Duration atMost) {
        jobs.await(atMost);
    }

    /** Waits for what the other servers have not been told yet, and takes it. */
    Set<Topic> awaitUntold(Duration atMost) {
        toTell.await(atMost);
        synchronized (untold) {
            Set<Topic> taken = EnumSet.copyOf(untold);
            untold.clear();
            return taken;
        }
    }
}
