package io.freehold.usage.control;

import io.freehold.tenancy.TenantId;
import io.freehold.usage.entity.Flush;
import io.freehold.usage.entity.Flush.Count;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What has been counted and not yet been added up. At most one flush is under way; it keeps its number
 * and its counts until it is known to be added, so that one whose answer was lost can be sent again.
 * For one thread.
 */
public final class Flushes {
    private final UUID server;
    private final Map<Place, Long> waiting = new HashMap<>();
    private Optional<Flush> underWay = Optional.empty();
    private long number;

    private record Place(TenantId tenant, LocalDate day) {}

    /** Of a server, by an id that it has from its start to its end. */
    public Flushes(UUID server) {
        this.server = server;
    }

    /** These requests came, on that day. */
    public void add(Map<TenantId, Long> fresh, LocalDate day) {
        fresh.forEach((tenant, more) -> waiting.merge(new Place(tenant, day), more, Long::sum));
    }

    /** The flush to send: the one under way if there is one, else all that waits, if anything does. */
    public Optional<Flush> next() {
        if (underWay.isEmpty() && !waiting.isEmpty()) {
            var counts = waiting.entrySet().stream()
                    .map(entry -> new Count(
                            entry.getKey().tenant().value(), entry.getKey().day(), entry.getValue()))
                    .toList();
            waiting.clear();
            number++;
            underWay = Optional.of(new Flush(server, number, counts));
        }
        return underWay;
    }

    /** The one under way has been added. */
    public void settled() {
        underWay = Optional.empty();
    }
}
