package io.freehold.demo.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.delivery.DeliveryHistory;
import io.freehold.leads.ProviderId;
import java.time.Instant;
import java.util.Optional;

/**
 * A lead that came in before this database knew of it.
 *
 * @param source the provider that sent it
 * @param ending what became of its delivery, if it got one; empty leaves it pending
 */
public record PastLead(
        ProviderId source, String entity, JsonNode payload, Instant at, Optional<DeliveryHistory.Ending> ending) {

    /** Whether it is a test lead, which gets no delivery. */
    public boolean isTrial() {
        return payload.path("test").asBoolean();
    }
}
