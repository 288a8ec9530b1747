package io.freehold.notifications;

import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.notifications.entity.PlatformLetterStore;
import io.freehold.tenancy.DatabaseFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;

/**
 * Letters to operators, who belong to no tenant. Posting one is a transaction of its own; it is sent soon
 * after, and a task of each minute sends what was left behind.
 */
@ApplicationScoped
public class PlatformLetters {

    private static final Logger LOG = System.getLogger(PlatformLetters.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    PlatformLetterStore store;

    @Inject
    PlatformLetterDispatch dispatch;

    @Inject
    Ids ids;

    @Inject
    Json json;

    /** Keeps the letter and answers at once. */
    public void post(Letter letter) {
        UUID id = ids.next();
        store.add(id, letter.template(), letter.to(), json.write(letter));
        try {
            executor.execute(this::send);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The minute's task will send the letter.", e);
        }
    }

    private void send() {
        try {
            dispatch.sendDue();
        } catch (RuntimeException e) {
            Level level = DatabaseFailure.isOutage(e) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "The platform's letters could not be sent; the minute's task tries again.", e);
        }
    }
}
