package io.freehold.jobs;

import java.util.List;

/**
 * What a look at the outbox found.
 *
 * @param settled events in order, with nothing missing between them
 * @param unsettled whether others are committed and wait for an older transaction to end
 */
public record OutboxBatch(List<OutboxEvent> settled, boolean unsettled) {
    public OutboxBatch {
        settled = List.copyOf(settled);
    }
}
