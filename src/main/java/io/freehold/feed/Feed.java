package io.freehold.feed;

import io.freehold.feed.control.Admission;
import io.freehold.feed.control.Dispatcher;
import io.freehold.feed.control.Reconnection;
import io.freehold.feed.control.Subscriber;
import io.freehold.jobs.Position;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.Migrations;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The live feed (spec: realtime). A line gets the events of its caller's tenant that the caller may
 * see and asked for, each once and in order; what was missed is made up for as far as it is kept.
 */
@ApplicationScoped
public class Feed {
    @Resource
    private ManagedThreadFactory threads;

    private Dispatcher dispatcher;
    private Admission admission;
    private Reconnection reconnection;

    /** For the container. */
    protected Feed() {}

    @Inject
    Feed(Dispatcher dispatcher, Admission admission, Reconnection reconnection) {
        this.dispatcher = dispatcher;
        this.admission = admission;
        this.reconnection = reconnection;
    }

    /** Begins to tell as soon as the schema is there. */
    public void start() {
        Migrations.then(() -> threads.newThread(dispatcher::work).start());
    }

    /** Says goodbye to all lines. */
    public void stop() {
        dispatcher.stop();
    }

    /** Where the feed stands; a line that is opened from here misses nothing that follows. */
    public Optional<Position> now() {
        return dispatcher.position();
    }

    /**
     * Connects a line, or closes it with {@link Farewell#NOT_ACCEPTED} or {@link Farewell#OTHER_TENANT}.
     *
     * @param host the host name asked for, without port
     * @param from where a line without {@code since} begins, as {@link #now()} said when it was asked for
     * @return what to run when the line breaks or its client leaves; empty when the line was closed
     */
    public Optional<Runnable> open(
            Line line, Credentials credentials, String host, Wish wish, Optional<Position> from) {
        Optional<Subscriber> admitted = admission.admit(line, credentials, host, wish);
        admitted.ifPresent(subscriber -> {
            reconnection.begin(subscriber, from);
            // A stream's headers leave with its first bytes, and its client waits for them.
            subscriber.showLife();
        });
        return admitted.map(subscriber -> () -> dispatcher.remove(subscriber));
    }

    /** Closes every line whose token is over or whose session was revoked, and shows the rest a sign of life. */
    public void recheck() {
        for (Subscriber subscriber : dispatcher.all()) {
            admission.recheck(subscriber, () -> dispatcher.remove(subscriber));
        }
    }
}
