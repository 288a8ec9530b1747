package io.freehold.jobs.control;

import io.freehold.jobs.entity.NoticeLine;
import io.freehold.kernel.Signal;
import io.freehold.tenancy.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries the bell between servers by PostgreSQL's LISTEN and NOTIFY.
 *
 * <p>The notice is sent by itself after the commit and not inside the transaction: a transaction that
 * notifies takes a lock that all such commits of the database queue for. However many commits come
 * while one notice is on its way, they become one.
 */
@ApplicationScoped
public class Notices {
    private static final Logger LOG = System.getLogger(Notices.class.getName());
    private static final Duration RECONNECT_AFTER = Duration.ofSeconds(1);
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Signal stopped = new Signal();
    private volatile boolean stopping;

    private NoticeLine line;
    private Bell bell;

    /** For the container. */
    protected Notices() {}

    @Inject
    Notices(NoticeLine line, Bell bell) {
        this.line = line;
        this.bell = bell;
    }

    /** Hears the other servers until stopped; a lost connection is made anew. */
    public void listen() {
        while (!stopping) {
            try (NoticeLine.Ear ear = line.listen()) {
                // Whatever was said while nobody listened is made up for by one look at everything.
                hear(Set.of(Bell.Topic.values()));
                while (!stopping) {
                    hear(ear.await(WAIT).stream()
                            .map(Notices::topic)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet()));
                }
            } catch (RuntimeException e) {
                report(e);
                stopped.await(RECONNECT_AFTER);
            }
        }
    }

    private void hear(Set<Bell.Topic> topics) {
        topics.forEach(bell::heard);
    }

    /** Tells the other servers until stopped. */
    public void send() {
        while (!stopping) {
            Set<Bell.Topic> topics = bell.awaitUntold(WAIT);
            if (!topics.isEmpty()) {
                try {
                    line.notify(topics.stream().map(Notices::word).toList());
                } catch (RuntimeException e) {
                    report(e);
                }
            }
        }
    }

    /** Ends both. */
    public void stop() {
        stopping = true;
        stopped.give();
    }

    private void report(RuntimeException failure) {
        if (DatabaseFailure.isOutage(failure)) {
            LOG.log(Level.DEBUG, "No notices while the database is away.", failure);
        } else {
            LOG.log(Level.WARNING, "Notices between servers failed; they fall back to polling.", failure);
        }
    }

    private static String word(Bell.Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Bell.Topic> topic(String word) {
        for (Bell.Topic topic : Bell.Topic.values()) {
            if (word(topic).equals(word)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
