package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead went where it did: the newest look that routing took at it.
 *
 * @param candidates every commande of its company and product in the order of the rank, whether it passed or
 *     not; the first that passed and had a place got the lead
 * @param fallback the second round, among the tenant's other companies; absent when the first found a place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceView(
        LeadId leadId,
        LeadStatus outcome,
        List<Verdict> candidates,
        @Nullable Fallback fallback,
        Instant at) {

    public TraceView {
        candidates = List.copyOf(candidates);
    }
}
