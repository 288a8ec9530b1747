package io.freehold.usage.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one server counted since its flush before.
 *
 * @param number from 1, one more each time; the same when it is sent again
 */
public record Flush(UUID server, long number, List<Count> counts) {

    public Flush {
        counts = List.copyOf(counts);
    }

    /** Requests of a tenant on a day. */
    public record Count(UUID tenant, LocalDate day, long requests) {}
}
