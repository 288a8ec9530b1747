package io.freehold.leads;

import java.time.Instant;

/** Event {@code lead.deleted}: a lead is gone with all that was known of the person. */
public record LeadDeleted(LeadId leadId, String entity, Instant at) {

    /** The outbox's name of this event. */
    public static final String TYPE = "lead.deleted";
}
