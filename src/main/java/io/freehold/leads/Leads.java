package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Total;
import io.freehold.leads.control.LeadPapers;
import io.freehold.leads.control.SearchTerm;
import io.freehold.leads.entity.FigureStore;
import io.freehold.leads.entity.Lead;
import io.freehold.leads.entity.LeadCriteria;
import io.freehold.leads.entity.LeadRow;
import io.freehold.leads.entity.LeadSearch;
import io.freehold.leads.entity.LeadStore;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads as members work with them, always within the legal companies that they may see. */
@ApplicationScoped
public class Leads {

    @Inject
    LeadStore leads;

    @Inject
    LeadSearch search;

    @Inject
    LeadPapers papers;

    @Inject
    FigureStore figures;

    @Inject
    LeadWithdrawal withdrawal;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * A page of leads, newest first; by cursor each page costs the same, however far it lies.
     *
     * @param countAll whether the total is to be exact beyond {@link Total#ROWS_MAX}, which may take a second
     */
    @Permit("leads.view")
    @Transactional
    public Page<LeadView> list(LeadFilter filter, PageRequest request, boolean countAll) {
        Optional<LeadCriteria.Span> span = filter.search().map(SearchTerm::of).map(Leads::span);
        LeadCriteria criteria = LeadCriteria.of(EntityScope.current().readable(), filter, span, zone(filter));
        List<LeadRow> rows = search.page(criteria, request);
        List<LeadRow> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<LeadView> views = shown.stream().map(this::view).toList();
        Total total = Total.shownBy(request, rows.size())
                .orElseGet(() -> countAll ? search.count(criteria) : search.countBounded(criteria));
        return new Page<>(views, request.limit(), request.offset(), total, next);
    }

    /** One lead; 404 when it is absent, another tenant's or another company's. */
    @Permit("leads.view")
    @Transactional
    public LeadView get(LeadId id) {
        return read(id);
    }

    /**
     * Changes a lead's status or notes.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     * @return the lead afterwards; 409 {@code STATUS_NOT_BY_HAND} for a status that its course forbids
     */
    @Permit("leads.edit")
    @Transactional
    public LeadView edit(LeadId id, int version, LeadEdit edit) {
        Lead lead = requireEditable(id);
        Versions.require(version, lead.version());
        Map<String, Object> before = facts(lead);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        edit.status().filter(wanted -> wanted != lead.status()).ifPresent(wanted -> reclassify(lead, wanted, now));
        edit.notes().ifPresent(text -> lead.noted(text, now));
        audit.record("lead.edited", "lead", lead.id(), before, facts(lead));
        return read(id);
    }

    /**
     * Takes a lead out with all that is known of the person; the audit log keeps that it was there. A delivery
     * that has not left yet is withdrawn. Refuses with 409 {@code LEAD_DELIVERED} a lead that a client has or
     * is being sent: it is the proof of what was sold.
     *
     * @param version 412 when it is no longer the newest
     */
    @Permit("leads.delete")
    @Transactional
    public void delete(LeadId id, int version) {
        Lead lead = requireEditable(id);
        Versions.require(version, lead.version());
        if (lead.hasDelivery() && withdrawal.withdraw(List.of(id)).isEmpty()) {
            throw new Refusal.Conflict("LEAD_DELIVERED", "A client has this lead, or it is on its way.").raise();
        }
        leads.remove(lead);
        Map<String, Object> facts = Map.of(
                "status",
                lead.status().code(),
                "entity",
                lead.entity(),
                "product",
                lead.product().orElse(""));
        audit.record("lead.deleted", "lead", lead.id(), facts, Map.of());
        outbox.publish(LeadDeleted.TYPE, "leads.view", new LeadDeleted(id, lead.entity(), clock.instant()));
    }

    /** Only a week asks for the zone, which costs a query. */
    private ZoneId zone(LeadFilter filter) {
        return filter.more().week().isPresent() ? figures.zone() : ZoneOffset.UTC;
    }

    private Lead requireEditable(LeadId id) {
        Lead lead = leads.claim(id.value())
                .filter(found -> EntityScope.current().granted().contains(found.entity()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
        EntityScope.current().requireWritable(lead.entity());
        return lead;
    }

    private static void reclassify(Lead lead, LeadStatus wanted, Instant now) {
        LeadStatus before = lead.status();
        if (!lead.reclassified(wanted, now)) {
            String detail = "A lead that is " + before.code() + " cannot be made " + wanted.code() + " by hand.";
            throw new Refusal.Conflict("STATUS_NOT_BY_HAND", detail).raise();
        }
    }

    private LeadView read(LeadId id) {
        return search.find(id.value(), EntityScope.current().readable())
                .map(this::view)
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static LeadCriteria.Span span(SearchTerm term) {
        LeadCriteria.Span.Column column =
                switch (term.kind()) {
                    case PHONE -> LeadCriteria.Span.Column.PHONE;
                    case EMAIL -> LeadCriteria.Span.Column.EMAIL;
                    case NAME -> LeadCriteria.Span.Column.NAME;
                };
        return new LeadCriteria.Span(column, term.text(), term.end());
    }

    private static String cursor(List<LeadRow> shown) {
        LeadRow last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id()).encoded();
    }

    private static Map<String, Object> facts(Lead lead) {
        return Map.of("status", lead.status().code(), "notes", lead.notes().orElse(""));
    }

    private LeadView view(LeadRow row) {
        return new LeadView(
                new LeadId(row.id()),
                LeadStatus.of(row.status()),
                row.firstName(),
                row.lastName(),
                row.phone(),
                row.email(),
                row.department(),
                row.postcode(),
                row.product(),
                row.provider(),
                row.entity(),
                row.test(),
                row.notes(),
                papers.reasons(row.reasons()),
                row.createdAt(),
                row.updatedAt(),
                row.version(),
                row.delivery());
    }
}
