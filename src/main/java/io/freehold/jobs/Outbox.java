package io.freehold.jobs;

import io.freehold.jobs.control.AfterCommit;
import io.freehold.jobs.control.Bell;
import io.freehold.jobs.entity.OutboxRow;
import io.freehold.jobs.entity.OutboxStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/**
 * Events on their way out: written in the transaction of the change that they tell of, so that what
 * rolled back is never told and what committed always is. Kept 24 h for those who reconnect.
 */
@ApplicationScoped
public class Outbox {
    /** An event tells what happened and names it; whoever needs more reads it. */
    private static final int DATA_CHARACTERS_MAX = 100_000;

    private OutboxStore store;
    private AfterCommit afterCommit;
    private Ids ids;
    private Clock clock;
    private Json json;

    /** For the container. */
    protected Outbox() {}

    @Inject
    Outbox(OutboxStore store, AfterCommit afterCommit, Ids ids, Clock clock, Json json) {
        this.store = store;
        this.afterCommit = afterCommit;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Publishes an event of the bound tenant in the caller's transaction; without one it throws.
     *
     * @param type what happened, such as {@code lead.created}
     * @param permission what a receiver must hold to be told
     * @param data the event's body; it is shown to receivers as it is
     */
    @Transactional(TxType.MANDATORY)
    public void publish(String type, String permission, Object data) {
        String body = json.write(data);
        if (body.length() > DATA_CHARACTERS_MAX) {
            throw new IllegalArgumentException(type + " carries " + body.length() + " characters");
        }
        store.add(new OutboxRow(ids.next(), type, permission, body, clock.instant()));
        afterCommit.ring(Bell.Topic.OUTBOX);
    }
}
