package io.freehold.leads.boundary;

import io.freehold.leads.LeadView;
import io.freehold.tenancy.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single lead as it is answered. */
@Schema(description = "A lead.")
record LeadAnswer(LeadView lead) implements Versioned {

    @Override
    public int version() {
        return lead.version();
    }
}
