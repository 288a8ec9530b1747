package io.freehold.feed.control;

import io.freehold.feed.Farewell;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.OutboxTail;
import io.freehold.jobs.Position;
import io.freehold.tenancy.DatabaseFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings a receiver from where it was to where the feed is, without gap or repetition.
 *
 * <p>It reads page by page up to the dispatcher's position and waits for each page to be sent before
 * it reads the next, so that a long absence needs no more memory than a short one. Then it joins: from
 * the joining on, live events are held back while the last few pages are read. All positions lie in
 * the settled part of the outbox, so nothing can appear behind them.
 */
@ApplicationScoped
public class Reconnection {
    private static final Logger LOG = System.getLogger(Reconnection.class.getName());
    private static final int PAGE = 100;
    /** A page is cut short here: its large events must not fill the receiver's buffer by themselves. */
    private static final int PAGE_BYTES_MAX = Outbound.BUFFERED_BYTES_MAX / 2;

    @Resource
    private ManagedExecutorService executor;

    private OutboxTail tail;
    private Dispatcher dispatcher;
    private Frames frames;

    /** For the container. */
    protected Reconnection() {}

    @Inject
    Reconnection(OutboxTail tail, Dispatcher dispatcher, Frames frames) {
        this.tail = tail;
        this.dispatcher = dispatcher;
        this.frames = frames;
    }

    /** Begins after the event that the receiver has, or at {@code from} when it names none. */
    public void begin(Subscriber subscriber, Optional<Position> from) {
        guarded(subscriber, () -> {
            Optional<UUID> since = subscriber.wish().since();
            if (since.isPresent()) {
                // An event that is no longer kept lies before all that are: they all follow.
                Position after = tail.find(since.get()).orElse(tail.start());
                executor.execute(() -> readPast(subscriber, after));
            } else {
                join(subscriber, from);
            }
        });
    }

    /** The long way: up to where the dispatcher is now, and again while that took a whole page. */
    private void readPast(Subscriber subscriber, Position after) {
        guarded(subscriber, () -> {
            Position upTo = dispatcher.position().orElse(after);
            Page page = send(subscriber, after, upTo);
            if (page.whole) {
                subscriber.outbound().whenDrained(() -> readPast(subscriber, page.end));
            } else {
                join(subscriber, Optional.of(page.end));
            }
        });
    }

    private void join(Subscriber subscriber, Optional<Position> after) {
        Position joined = dispatcher.add(subscriber);
        Position begin = after.orElse(joined);
        if (begin.compareTo(joined) >= 0) {
            // Another server was ahead of this one: what it has sent already is passed over.
            subscriber.caughtUp(begin);
        } else {
            closeGap(subscriber, begin, joined);
        }
    }

    private void closeGap(Subscriber subscriber, Position after, Position joined) {
        guarded(subscriber, () -> {
            Page page = send(subscriber, after, joined);
            if (page.whole) {
                subscriber.outbound().whenDrained(() -> closeGap(subscriber, page.end, joined));
            } else {
                subscriber.caughtUp(joined);
            }
        });
    }

    /** Sends what the receiver wants of the next events; tells where it ended and whether more may follow. */
    private Page send(Subscriber subscriber, Position after, Position upTo) {
        List<OutboxEvent> events = tail.between(after, upTo, PAGE);
        Position end = after;
        for (OutboxEvent event : events) {
            if (subscriber.outbound().bufferedBytes() > PAGE_BYTES_MAX) {
                return new Page(end, true);
            }
            if (subscriber.wants(event)) {
                subscriber.replayed(event, frames.frame(event));
            }
            end = event.position();
        }
        return new Page(end, events.size() == PAGE);
    }

    private void guarded(Subscriber subscriber, Runnable step) {
        subscriber.serve(() -> {
            take(subscriber, step);
            return null;
        });
    }

    /** A receiver that cannot be served is told to come back; it loses nothing by it. */
    private void take(Subscriber subscriber, Runnable step) {
        try {
            if (!subscriber.outbound().isClosed()) {
                step.run();
            }
        } catch (RuntimeException e) {
            Level level = DatabaseFailure.isOutage(e) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "A receiver could not catch up; it is told to reconnect.", e);
            subscriber.close(Farewell.TOO_SLOW);
            dispatcher.remove(subscriber);
        }
    }

    private record Page(Position end, boolean whole) {}
}
