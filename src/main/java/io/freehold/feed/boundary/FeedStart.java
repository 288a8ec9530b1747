package io.freehold.feed.boundary;

import io.freehold.feed.Feed;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Ties the feed's life to the server's, and asks of each line from time to time whether it may stay. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedStart {
    @Inject
    private Feed feed;

    @PostConstruct
    void start() {
        feed.start();
    }

    /** A revoked session is heard of within 60 s (spec: realtime); four looks leave room for a slow one. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void recheck() {
        feed.recheck();
    }

    @PreDestroy
    void stop() {
        feed.stop();
    }
}
