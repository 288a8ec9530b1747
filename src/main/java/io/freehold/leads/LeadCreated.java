package io.freehold.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Event {@code lead.created}: ids and facts only, never the person; who may see them reads the lead. */
public record LeadCreated(
        LeadId leadId,
        LeadStatus status,
        String entity,
        @Nullable String product,
        @Nullable String department,
        boolean test,
        Instant createdAt) {

    /** The outbox's name of this event. */
    public static final String TYPE = "lead.created";
}
