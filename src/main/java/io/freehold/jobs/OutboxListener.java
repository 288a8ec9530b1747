package io.freehold.jobs;

/**
 * Is told that something was committed to the outbox, here or on another server. A hint and no
 * promise: it may come late, twice or, while the database is away, not at all.
 */
public interface OutboxListener {
    /** Called on the committing thread: returns at once. */
    void rung();
}
