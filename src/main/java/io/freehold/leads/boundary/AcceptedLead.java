package io.freehold.leads.boundary;

import io.freehold.leads.CapturedLead;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a provider is told of its lead. */
@Schema(description = "A lead that is kept, and where it stands.")
record AcceptedLead(
        @Schema(implementation = String.class, format = "uuid")
        LeadId leadId,

        LeadStatus status) {

    static AcceptedLead of(CapturedLead lead) {
        return new AcceptedLead(lead.id(), lead.status());
    }
}
