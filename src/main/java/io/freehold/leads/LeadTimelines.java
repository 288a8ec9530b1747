package io.freehold.leads;

import io.freehold.audit.AuditView;
import io.freehold.audit.ObjectHistory;
import io.freehold.kernel.PageRequest;
import io.freehold.leads.control.AuditLines;
import io.freehold.leads.entity.TimelineStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A lead's course: how it came, what members did, where routing and delivery took it. */
@ApplicationScoped
public class LeadTimelines {

    /** Nobody edits a lead so often; older acts stand in the audit log. */
    private static final int ACTS_MAX = 200;

    @Inject
    Leads leads;

    @Inject
    TimelineStore arrivals;

    @Inject
    ObjectHistory history;

    @Inject
    Instance<LeadChronicle> chronicles;

    /** The lead's timeline, oldest first; 404 when it is not the caller's to see. */
    @Permit("leads.view")
    @Transactional
    public List<TimelineEntry> of(LeadId id) {
        LeadView lead = leads.get(id);
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(TimelineEntry.of(
                lead.createdAt(), "received", "Received from " + lead.provider(), arrivals.of(id.value())));
        for (AuditView act :
                history.of(Set.of(id.value()), PageRequest.first(ACTS_MAX)).items()) {
            entries.add(AuditLines.entry(act));
        }
        chronicles.forEach(chronicle -> entries.addAll(chronicle.of(id)));
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return List.copyOf(entries);
    }
}
