package io.freehold.feed.control;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.jobs.OutboxBatch;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.OutboxListener;
import io.freehold.jobs.OutboxTail;
import io.freehold.jobs.Position;
import io.freehold.kernel.Measures;
import io.freehold.kernel.Signal;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the outbox for this server, in order, and hands each event to those of its tenant. One thread:
 * the order is the point.
 */
@ApplicationScoped
public class Dispatcher implements OutboxListener {
    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

    /** Without a bell, such as after a lost notice, an event waits no longer. */
    private static final Duration POLL = Duration.ofMillis(250);

    /** First wait for a transaction that an event has to wait for; it doubles up to {@link #POLL}. */
    private static final Duration UNSETTLED = Duration.ofMillis(2);

    private static final int BATCH = 500;

    private final Map<TenantId, Set<Subscriber>> subscribers = new ConcurrentHashMap<>();
    private final Signal rung = new Signal();
    private volatile Position position;
    private volatile boolean stopping;

    private OutboxTail tail;
    private Frames frames;
    private Measures measures;
    private Clock clock;

    /** For the container. */
    protected Dispatcher() {}

    @Inject
    public Dispatcher(OutboxTail tail, Frames frames, Measures measures, Clock clock) {
        this.tail = tail;
        this.frames = frames;
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public void rung() {
        rung.give();
    }

    /** Dispatches until stopped. */
    public void work() {
        Duration wait = POLL;
        while (!stopping) {
            try {
                wait = turn() ? doubled(wait) : POLL;
            } catch (RuntimeException e) {
                wait = POLL;
                report(e);
            }
            if (rung.await(wait)) {
                wait = POLL;
            }
        }
    }

    /** Waits for older transactions start short, and start anew after a quiet time. */
    private static Duration doubled(Duration wait) {
        return wait.compareTo(POLL) >= 0 ? UNSETTLED : min(wait.multipliedBy(2), POLL.minusMillis(1));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Hands out what is settled; true when something committed still waits for an older transaction. */
    private boolean turn() {
        if (position == null) {
            position = tail.end();
        }
        OutboxBatch batch;
        do {
            batch = tail.after(position, BATCH);
            handOut(batch.settled());
        } while (batch.settled().size() == BATCH);
        return batch.unsettled();
    }

    private synchronized void handOut(List<OutboxEvent> events) {
        for (OutboxEvent event : events) {
            Set<Subscriber> receivers = subscribers.getOrDefault(event.tenant(), Set.of());
            if (!receivers.isEmpty()) {
                Frame frame = frames.frame(event);
                receivers.forEach(receiver -> receiver.live(event, frame));
            }
            position = event.position();
            measure(event);
        }
    }

    private void measure(OutboxEvent event) {
        long milliseconds =
                Math.max(0, Duration.between(event.at(), clock.instant()).toMillis());
        measures.took(
                "publish_latency_ms",
                milliseconds,
                "tenant",
                measures.tenantLabel(event.tenant().value()),
                "event_type",
                event.type());
    }

    /** How far this server has told. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /**
     * Adds a receiver and returns the position from which on it gets everything.
     *
     * @throws IllegalStateException before the first look at the outbox
     */
    synchronized Position add(Subscriber subscriber) {
        if (position == null) {
            throw new IllegalStateException("the feed has not begun");
        }
        subscribers
                .computeIfAbsent(subscriber.tenant(), tenant -> ConcurrentHashMap.newKeySet())
                .add(subscriber);
        if (stopping) {
            subscriber.close(Farewell.GOING_AWAY);
        }
        return position;
    }

    /**
     * Takes a receiver out that is gone. Without the lock: a container may report the end of one line
     * while it holds what the sending on that line waits for.
     */
    public void remove(Subscriber subscriber) {
        subscriber.outbound().forget();
        subscribers.computeIfPresent(subscriber.tenant(), (tenant, all) -> {
            all.remove(subscriber);
            return all.isEmpty() ? null : all;
        });
    }

    /** Receivers of a tenant on this server. */
    int count(TenantId tenant) {
        return subscribers.getOrDefault(tenant, Set.of()).size();
    }

    /** All receivers on this server. */
    public List<Subscriber> all() {
        return subscribers.values().stream().flatMap(Set::stream).toList();
    }

    /** Stops telling and closes every line, so that clients look for another server at once. */
    public void stop() {
        stopping = true;
        rung.give();
        all().forEach(subscriber -> subscriber.close(Farewell.GOING_AWAY));
    }

    private static void report(RuntimeException failure) {
        Level level = DatabaseFailure.isOutage(failure) ? Level.DEBUG : Level.ERROR;
        LOG.log(level, "The feed could not read the outbox; trying again.", failure);
    }
}
