package io.freehold.leads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.DailyCap;
import io.freehold.leads.control.LeadPapers;
import io.freehold.leads.control.PayloadReading;
import io.freehold.leads.control.SearchName;
import io.freehold.leads.entity.Lead;
import io.freehold.leads.entity.LeadStore;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.leads.entity.Source;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes leads from providers. A lead is committed before anything else is tried with it, and is never
 * dropped afterwards: what cannot be used is kept with its reasons, what cannot be routed waits.
 *
 * <p>It fails closed (seed 002 §2.3): a bad payload is {@code invalid}, a product that is not set up
 * {@code pending_config}, a missing consent {@code no_consent}. Only {@code new} leads go on to routing.
 */
@ApplicationScoped
public class Intake {

    /** What a source's key may do, and all it may do. */
    public static final String PERMISSION = "leads.capture";

    @Inject
    LeadStore leads;

    @Inject
    ProviderStore providers;

    @Inject
    DailyCap dailyCap;

    @Inject
    LeadPapers papers;

    @Inject
    LeadRouting routing;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Keeps a lead of the calling provider.
     *
     * @param payload the sender's object, kept as it is
     * @return the lead, {@code invalid} with reasons when the payload cannot be used; refused with 429
     *     past the provider's daily cap, 400 when it is no object at all
     */
    @Permit(PERMISSION)
    @Transactional
    public CapturedLead capture(JsonNode payload) {
        return enter(payload, clock.instant());
    }

    /** Keeps a lead that came in at another moment than it is entered, such as an imported one. */
    @Permit(PERMISSION)
    @Transactional
    public CapturedLead enter(JsonNode payload, Instant at) {
        if (!(payload instanceof ObjectNode)) {
            throw new Refusal.Malformed("MALFORMED_JSON", "The body must be a JSON object.").raise();
        }
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        NewLead said = PayloadReading.of(payload);
        Source source = providers
                .source(Caller.current().subject(), said.product())
                .orElseThrow(() -> new Refusal.NotFound().raise());
        if (!said.test()) {
            dailyCap.take(source, now);
        }
        return keep(said, source, papers.of(payload, said), now);
    }

    /** Sends a captured lead on to routing, outside any transaction; answers where it stands then. */
    public CapturedLead onward(CapturedLead lead) {
        return lead.status() == LeadStatus.NEW ? lead.become(routing.route(lead.id())) : lead;
    }

    private CapturedLead keep(NewLead said, Source source, Lead.Papers filed, Instant now) {
        LeadStatus status = judge(said, source);
        String searchName = SearchName.of(said.lastName(), said.firstName());
        Lead lead = new Lead(ids.next(), source, said, searchName, filed, status, now);
        leads.add(lead);
        LeadId id = new LeadId(lead.id());
        outbox.publish(
                LeadCreated.TYPE,
                "leads.view",
                new LeadCreated(id, status, source.entity(), said.product(), said.department(), said.test(), now));
        return new CapturedLead(id, status, said.reasons());
    }

    private static LeadStatus judge(NewLead said, Source source) {
        if (!said.isValid()) {
            return LeadStatus.INVALID;
        }
        if (!source.productKnown()) {
            return LeadStatus.PENDING_CONFIG;
        }
        return said.consent().isGiven() ? LeadStatus.NEW : LeadStatus.NO_CONSENT;
    }
}
