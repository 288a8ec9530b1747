package io.freehold.routing;

import io.freehold.kernel.Json;
import io.freehold.leads.LeadChronicle;
import io.freehold.leads.LeadId;
import io.freehold.leads.TimelineEntry;
import io.freehold.routing.entity.TraceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Routing's line in a lead's timeline: its newest look. */
@ApplicationScoped
public class RoutingChronicle implements LeadChronicle {

    @Inject
    TraceStore traces;

    @Inject
    Json json;

    @Override
    public List<TimelineEntry> of(LeadId lead) {
        return traces.find(lead.value()).map(this::entry).stream().toList();
    }

    private TimelineEntry entry(TraceStore.Row trace) {
        Verdict[] verdicts = json.read(trace.candidates(), Verdict[].class);
        long passed = Arrays.stream(verdicts).filter(Verdict::passed).count();
        String buyer = Arrays.stream(verdicts)
                .filter(verdict -> Verdict.CHOSEN.equals(verdict.reason()))
                .map(verdict -> " to " + verdict.client())
                .findFirst()
                .orElse("");
        String title = buyer.isEmpty() ? "Not placed: " + trace.outcome() : "Routed" + buyer;
        return TimelineEntry.of(
                trace.at(), "routing." + trace.outcome(), title, passed + " of " + verdicts.length + " commandes open");
    }
}
