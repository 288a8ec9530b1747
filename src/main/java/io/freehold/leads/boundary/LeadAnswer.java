package io.freehold.leads.boundary;

import io.freehold.leads.LeadView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single lead as it is answered. */
@Schema(description = "A lead.")
record LeadAnswer(LeadView lead) {}
