package io.freehold.leads;

import java.time.Instant;

/** Event {@code lead.replayed}: a lead was read anew and stands elsewhere now. */
public record LeadReplayed(LeadId leadId, LeadStatus before, LeadStatus status, String entity, Instant at) {

    /** The outbox's name of this event. */
    public static final String TYPE = "lead.replayed";
}
