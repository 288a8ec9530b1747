package io.freehold.billing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a client's week is on its way to an invoice. */
public enum FacturationState {
    /** Nothing was sent that is to be invoiced: money came in or was corrected, no more. */
    NOTHING_DUE,
    /** Something is billable, and nothing of it is in the ledger. */
    UNBUILT,
    /** Something is in an open record, or not in the ledger yet. */
    OPEN,
    /** Everything is in records that invoices have. */
    FROZEN;

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
