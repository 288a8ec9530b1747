package io.freehold.leads;

import io.freehold.kernel.FieldError;
import java.util.List;

/**
 * A lead that is kept.
 *
 * @param reasons why it is {@code invalid}; empty otherwise
 */
public record CapturedLead(LeadId id, LeadStatus status, List<FieldError> reasons) {

    public CapturedLead {
        reasons = List.copyOf(reasons);
    }

    /** The same lead, further on its way. */
    public CapturedLead become(LeadStatus later) {
        return new CapturedLead(id, later, reasons);
    }
}
