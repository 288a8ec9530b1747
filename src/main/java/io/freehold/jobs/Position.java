package io.freehold.jobs;

import java.util.UUID;

/**
 * A place in the outbox: after the transaction's number and, within it, the event's id. The same on
 * every server, unlike the moment in which one of them saw the event.
 *
 * @param transaction PostgreSQL's {@code xid8}, unsigned
 * @param id compared as PostgreSQL does, byte by byte
 */
public record Position(long transaction, UUID id) implements Comparable<Position> {
    private static final UUID LEAST = new UUID(0, 0);

    /** Before the first event that the transaction could have written. */
    public static Position before(long transaction) {
        return new Position(transaction, LEAST);
    }

    @Override
    public int compareTo(Position other) {
        int order = Long.compareUnsigned(transaction, other.transaction);
        if (order == 0) {
            order = Long.compareUnsigned(id.getMostSignificantBits(), other.id.getMostSignificantBits());
        }
        if (order == 0) {
            order = Long.compareUnsigned(id.getLeastSignificantBits(), other.id.getLeastSignificantBits());
        }
        return order;
    }
}
