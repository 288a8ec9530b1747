package io.freehold.jobs;

import io.freehold.jobs.entity.OutboxLog;
import io.freehold.jobs.entity.OutboxStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the outbox in the one order that all servers agree on: by transaction, then by id.
 *
 * <p>Transactions commit in another order than they begin. So nothing is read that a transaction
 * still under way could come before: whoever reads to a position has missed nothing up to it, and
 * may go on from there on any server. The price is that an event waits for older transactions that
 * write, which is one reason why ours are short.
 */
@ApplicationScoped
public class OutboxTail {
    private OutboxLog log;
    private OutboxStore store;

    /** For the container. */
    protected OutboxTail() {}

    @Inject
    OutboxTail(OutboxLog log, OutboxStore store) {
        this.log = log;
        this.store = store;
    }

    /** Where the settled part ends now. */
    public Position end() {
        return log.end();
    }

    /** The next events of all tenants, at most {@code limit}, for this server's dispatcher. */
    public OutboxBatch after(Position position, int limit) {
        return log.after(position, limit);
    }

    /** Where the bound tenant's event stands; empty when it is not its own or no longer kept. */
    @Transactional
    public Optional<Position> find(UUID event) {
        return store.position(event);
    }

    /** The bound tenant's events after one position and up to the other, at most {@code limit}. */
    @Transactional
    public List<OutboxEvent> between(Position after, Position upTo, int limit) {
        return store.between(after, upTo, limit);
    }

    /** The place before everything that is kept. */
    public Position start() {
        return Position.before(0);
    }
}
