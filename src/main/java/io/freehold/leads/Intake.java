package io.freehold.leads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.freehold.audit.AuditLog;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.DailyCap;
import io.freehold.leads.control.InvalidShare;
import io.freehold.leads.control.Judgement;
import io.freehold.leads.control.LeadPapers;
import io.freehold.leads.control.LeadReading;
import io.freehold.leads.control.LeadReading.Submission;
import io.freehold.leads.control.SearchName;
import io.freehold.leads.entity.Lead;
import io.freehold.leads.entity.LeadStore;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.leads.entity.SessionStore;
import io.freehold.leads.entity.Source;
import io.freehold.leads.entity.Sources;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes leads from providers and forms. A lead is committed before anything else is tried with it, and is
 * never dropped afterwards: what cannot be used is kept with its reasons, what cannot be routed waits.
 *
 * <p>It fails closed (seed 002 §2.3): a bad payload is {@code invalid}, a product that is not set up, a
 * closed source or a quarantined provider {@code pending_config}, a consent that proves nothing {@code
 * no_consent}. Only {@code new} leads go on to routing.
 */
@ApplicationScoped
public class Intake {

    /** What a source's key may do, and all it may do. */
    public static final String PERMISSION = "leads.capture";

    @Inject
    LeadStore leads;

    @Inject
    Sources sources;

    @Inject
    SessionStore sessions;

    @Inject
    ProviderStore providers;

    @Inject
    LeadReading reading;

    @Inject
    DailyCap dailyCap;

    @Inject
    InvalidShare invalidShare;

    @Inject
    LeadPapers papers;

    @Inject
    LeadRouting routing;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Keeps a lead of the calling provider or form.
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

    /** Keeps a lead that came in at another moment than it is entered, such as the demo's. */
    @Permit(PERMISSION)
    @Transactional
    public CapturedLead enter(JsonNode payload, Instant at) {
        if (!(payload instanceof ObjectNode object)) {
            throw new Refusal.Malformed("MALFORMED_JSON", "The body must be a JSON object.").raise();
        }
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        String named = LeadReading.product(object);
        Source found =
                sources.find(Caller.current().subject(), named).orElseThrow(() -> new Refusal.NotFound().raise());
        Submission read = reading.read(object, found, Request.find().map(Request::ip));
        String product = read.said().product();
        boolean other = !Objects.equals(named, product);
        Source source = other ? found.with(sources.opening(found.providerId(), product)) : found;
        if (!read.said().test()) {
            dailyCap.take(source, now);
        }
        return keep(object, read, source, now);
    }

    /** Sends a captured lead on to routing, outside any transaction; answers where it stands then. */
    public CapturedLead onward(CapturedLead lead) {
        return lead.status() == LeadStatus.NEW ? lead.become(routing.route(lead.id())) : lead;
    }

    private CapturedLead keep(ObjectNode payload, Submission read, Source source, Instant now) {
        NewLead said = read.said();
        Judgement judged = Judgement.of(said, source, now);
        List<FieldError> remarks = new ArrayList<>(read.remarks());
        Optional<UUID> session = read.session().filter(id -> sessions.isOf(source.providerId(), id));
        if (session.isEmpty() && read.session().isPresent()) {
            remarks.add(LeadReading.ignoredSession());
        }
        Lead.Papers filed = papers.of(payload, judged.with(remarks));
        String searchName = SearchName.of(said.lastName(), said.firstName());
        Lead lead = new Lead(ids.next(), source, said, searchName, filed, judged.status(), now);
        lead.cameBy(source.form().map(Source.FormTerms::id), session);
        leads.add(lead);
        tell(lead, said, now);
        if (judged.status() == LeadStatus.INVALID && !said.test()) {
            quarantineIfSpoilt(source.providerId(), now);
        }
        return new CapturedLead(new LeadId(lead.id()), judged.status(), said.reasons());
    }

    private void tell(Lead lead, NewLead said, Instant now) {
        LeadId id = new LeadId(lead.id());
        outbox.publish(
                LeadCreated.TYPE,
                "leads.view",
                new LeadCreated(id, lead.status(), lead.entity(), said.product(), said.department(), said.test(), now));
    }

    private void quarantineIfSpoilt(UUID provider, Instant now) {
        if (!invalidShare.isExceeded(provider, now) || !providers.quarantine(provider, InvalidShare.REASON, now)) {
            return;
        }
        audit.record("provider.quarantined", "provider", provider, Map.of(), Map.of("reason", InvalidShare.REASON));
        var news = new ProviderQuarantined(new ProviderId(provider), InvalidShare.REASON, true, now);
        outbox.publish(ProviderQuarantined.TYPE, "providers.access", news);
    }
}
