package io.freehold.leads;

/** Event {@code lead.imported}: how far a file of leads is; one a thousand rows, not one a lead. */
public record LeadsImported(ImportId importId, String status, int rows, int accepted, int refused, String entity) {

    /** The outbox's name of this event. */
    public static final String TYPE = "lead.imported";
}
