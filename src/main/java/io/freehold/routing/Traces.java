package io.freehold.routing;

import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.Leads;
import io.freehold.routing.entity.TraceStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Why leads went where they did. */
@ApplicationScoped
public class Traces {

    @Inject
    TraceStore traces;

    @Inject
    Leads leads;

    @Inject
    Json json;

    /**
     * The newest trace of a lead; 404 when the lead is not the caller's to see, or routing never looked at
     * it.
     */
    @Permit("leads.view")
    @Transactional
    public TraceView of(LeadId id) {
        LeadId lead = leads.get(id).id();
        return traces.find(lead.value()).map(row -> view(lead, row)).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private TraceView view(LeadId lead, TraceStore.Row row) {
        List<Verdict> candidates = List.of(json.read(row.candidates(), Verdict[].class));
        Fallback fallback = row.fallback() == null ? null : json.read(row.fallback(), Fallback.class);
        return new TraceView(lead, LeadStatus.of(row.outcome()), candidates, fallback, row.at());
    }
}
