package io.freehold.leads.boundary;

import io.freehold.leads.LeadView;
import io.freehold.tenancy.Listing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list's form for the contract; what is answered is a {@link Listing}. */
@Schema(description = "A page of leads.")
record LeadList(List<LeadView> leads, Listing.Pagination pagination) {}
