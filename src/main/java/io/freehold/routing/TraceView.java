package io.freehold.routing;

import io.freehold.leads.LeadId;
import io.freehold.leads.LeadStatus;
import java.time.Instant;
import java.util.List;

/**
 * Why a lead went where it did: the newest look that routing took at it.
 *
 * @param candidates every commande of its company and product in the order of the rank, whether it passed or
 *     not; the first that passed and had a place got the lead
 */
public record TraceView(LeadId leadId, LeadStatus outcome, List<Verdict> candidates, Instant at) {

    public TraceView {
        candidates = List.copyOf(candidates);
    }
}
