package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.Judgement;
import io.freehold.leads.control.LeadPapers;
import io.freehold.leads.control.LeadReading;
import io.freehold.leads.control.SearchName;
import io.freehold.leads.entity.Lead;
import io.freehold.leads.entity.LeadStore;
import io.freehold.leads.entity.Source;
import io.freehold.leads.entity.Sources;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a lead's kept payload anew, under the mapping, products, gates and forms of now. Its consent is
 * judged as of the moment it came in.
 */
@ApplicationScoped
public class LeadRereading {

    @Inject
    LeadStore leads;

    @Inject
    Sources sources;

    @Inject
    LeadReading reading;

    @Inject
    LeadPapers papers;

    @Inject
    LeadRouting routing;

    @Inject
    Leads views;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Reads one lead anew for a member; {@link #onward} must follow. 404, or 409 {@code LEAD_NOT_REPLAYABLE}
     * unless it is {@code invalid}, {@code pending_config} or {@code no_open_orders}.
     */
    @Permit("leads.edit")
    @Transactional
    public LeadView replay(LeadId id) {
        Lead lead = leads.claim(id.value())
                .filter(found -> EntityScope.current().granted().contains(found.entity()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
        EntityScope.current().requireWritable(lead.entity());
        if (!lead.isReplayable()) {
            String detail = "A lead that is " + lead.status().code() + " cannot be replayed.";
            throw new Refusal.Conflict("LEAD_NOT_REPLAYABLE", detail).raise();
        }
        LeadStatus before = lead.status();
        read(lead);
        leads.flush();
        audit.record(
                "lead.replayed",
                "lead",
                lead.id(),
                Map.of("status", before.code()),
                Map.of("status", lead.status().code()));
        return views.get(id);
    }

    /** Routes a lead that was read anew, outside any transaction; answers how it is then. */
    @Permit("leads.edit")
    public LeadView onward(LeadId id) {
        routing.route(id);
        return views.get(id);
    }

    /** Reads one lead anew for a job; empty when it may no longer be. */
    @Transactional
    public Optional<LeadStatus> again(LeadId id) {
        Optional<Lead> lead = leads.claim(id.value()).filter(Lead::isReplayable);
        lead.ifPresent(this::read);
        return lead.map(Lead::status);
    }

    private void read(Lead lead) {
        if (lead.status() == LeadStatus.NO_OPEN_ORDERS) {
            return;
        }
        LeadStatus before = lead.status();
        Source source = source(lead);
        LeadReading.Submission read = reading.read(
                papers.payload(lead), source, Optional.ofNullable(lead.consent().ip()));
        NewLead said = read.said();
        Source judged = source.with(sources.opening(source.providerId(), said.product()));
        Judgement judgement = Judgement.of(said, judged, lead.createdAt());
        List<FieldError> reasons = judgement.with(read.remarks());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String name = SearchName.of(said.lastName(), said.firstName());
        lead.readAnew(said, name, papers.written(reasons), judgement.status(), now);
        if (before != judgement.status()) {
            var news = new LeadReplayed(new LeadId(lead.id()), before, judgement.status(), lead.entity(), now);
            outbox.publish(LeadReplayed.TYPE, "leads.view", news);
        }
    }

    private Source source(Lead lead) {
        return sources.find(lead.formId().orElse(lead.providerId()), null)
                .or(() -> sources.find(lead.providerId(), null))
                .orElseThrow(() -> new IllegalStateException("a lead's provider is gone"));
    }
}
