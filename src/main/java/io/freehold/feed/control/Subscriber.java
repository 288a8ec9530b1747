package io.freehold.feed.control;

import io.freehold.feed.Farewell;
import io.freehold.feed.Frame;
import io.freehold.feed.Line;
import io.freehold.feed.Wish;
import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.Position;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * A receiver of the feed: whose it is, what it may and wants to see, and what it has been sent.
 *
 * <p>While it catches up, live events are held back, so that older ones come first.
 */
public final class Subscriber {
    private final TenantId tenant;
    private final Credentials credentials;
    private final Wish wish;
    private final Outbound outbound;
    private final Optional<Trace> trace = Trace.find();
    private volatile Caller caller;
    private Position reached;
    private List<Held> held = new ArrayList<>();
    private int heldBytes;

    Subscriber(Line line, Executor executor, TenantId tenant, Caller caller, Credentials credentials, Wish wish) {
        this.tenant = tenant;
        this.caller = caller;
        this.credentials = credentials;
        this.wish = wish;
        this.outbound = new Outbound(line, executor);
        this.reached = Position.before(0);
    }

    /** A live event: queued, held back while older ones are still to come, or not for this receiver. */
    synchronized void live(OutboxEvent event, Frame frame) {
        if (!wants(event)) {
            return;
        }
        if (held == null) {
            pass(event.position(), frame);
            return;
        }
        held.add(new Held(event.position(), frame));
        heldBytes += frame.bytes();
        if (heldBytes > Outbound.BUFFERED_BYTES_MAX) {
            close(Farewell.TOO_SLOW);
        }
    }

    /** An event from before. */
    synchronized void replayed(OutboxEvent event, Frame frame) {
        pass(event.position(), frame);
    }

    /** Nothing older is to come: what was held back follows, and from here on events pass as they come. */
    synchronized void caughtUp(Position upTo) {
        reached = upTo.compareTo(reached) > 0 ? upTo : reached;
        List<Held> before = held;
        held = null;
        before.forEach(event -> pass(event.position, event.frame));
    }

    /** Each position passes once: a live event may have been among the replayed ones. */
    private void pass(Position position, Frame frame) {
        if (position.compareTo(reached) > 0) {
            reached = position;
            outbound.offer(frame);
        }
    }

    boolean wants(OutboxEvent event) {
        return wish.includes(event.type()) && caller.may(event.permission());
    }

    /** The same member with what it may do now. */
    void renewed(Caller now) {
        caller = now;
    }

    /** Sends a sign of life unless an event is one already. */
    public void showLife() {
        outbound.beat();
    }

    /** Does the work as what it is: this receiver's, and part of the request that it began with. */
    <T> T serve(Supplier<T> work) {
        Supplier<T> scoped = () -> TenantScope.in(tenant, () -> Caller.as(caller, work));
        return trace.isPresent() ? Trace.in(trace.get(), scoped) : scoped.get();
    }

    void close(Farewell why) {
        outbound.close(why);
    }

    Outbound outbound() {
        return outbound;
    }

    TenantId tenant() {
        return tenant;
    }

    Caller caller() {
        return caller;
    }

    Credentials credentials() {
        return credentials;
    }

    Wish wish() {
        return wish;
    }

    private record Held(Position position, Frame frame) {}
}
