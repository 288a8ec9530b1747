package io.freehold.leads;

import io.freehold.kernel.Refusal;
import io.freehold.leads.entity.Lead;
import io.freehold.leads.entity.LeadStore;
import io.freehold.leads.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How routing and delivery move a lead on, each act within their own transaction. No member's permission
 * is asked here: the acts that lead to it ask theirs.
 */
@ApplicationScoped
public class LeadJourney {

    @Inject
    LeadStore leads;

    @Inject
    Clock clock;

    /** Holds a lead that awaits routing until the transaction ends; empty when it no longer does. */
    @Transactional(TxType.MANDATORY)
    public Optional<RoutableLead> claim(LeadId id) {
        return leads.claim(id.value())
                .filter(lead -> lead.status().awaitsRouting() && lead.isRoutable())
                .map(LeadJourney::routable);
    }

    /** Where a lead stands. */
    @Transactional
    public LeadStatus status(LeadId id) {
        return require(id).status();
    }

    /** Routing has decided; false when that is what the lead was already. */
    @Transactional(TxType.MANDATORY)
    public boolean settle(LeadId id, LeadStatus outcome) {
        Lead lead = require(id);
        boolean changed = lead.status() != outcome;
        if (changed) {
            lead.settled(outcome, now());
        }
        return changed;
    }

    /** The delivery has begun or got further; when its buyer has it, the lead is {@code delivered}. */
    @Transactional(TxType.MANDATORY)
    public void follow(LeadId id, DeliveryGlimpse delivery, boolean delivered) {
        Lead lead = require(id);
        lead.deliveryIs(delivery, now());
        if (delivered) {
            lead.settled(LeadStatus.DELIVERED, now());
        }
    }

    /** The delivery was withdrawn before anybody had it: the lead is as if it had none. */
    @Transactional(TxType.MANDATORY)
    public void undelivered(LeadId id) {
        require(id).undelivered(now());
    }

    /** Whether the lead came from an LB-flagged provider. */
    @Transactional(TxType.MANDATORY)
    public boolean isLb(LeadId id) {
        return require(id).lb();
    }

    /** A lead as its buyer is to read it. */
    @Transactional
    public LeadSheet sheet(LeadId id) {
        return sheet(require(id));
    }

    /** Leads as their buyer is to read them, in the order of the ids; those that are gone are left out. */
    @Transactional
    public List<LeadSheet> sheets(List<LeadId> ids) {
        Map<UUID, LeadSheet> found = new HashMap<>();
        leads.all(ids.stream().map(LeadId::value).toList()).forEach(lead -> found.put(lead.id(), sheet(lead)));
        return ids.stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static LeadSheet sheet(Lead lead) {
        Person person = lead.person();
        return new LeadSheet(
                new LeadId(lead.id()),
                person.firstName(),
                person.lastName(),
                person.phone(),
                person.email(),
                person.department(),
                person.postcode(),
                lead.product().orElse(null),
                lead.consent(),
                lead.createdAt());
    }

    /**
     * Leads that wait for routing, oldest first.
     *
     * @param status one that awaits routing
     * @param from earliest creation, included
     * @param to latest creation, excluded
     * @param after the last one seen, empty to begin
     */
    @Transactional
    public List<LeadId> waiting(LeadStatus status, Instant from, Instant to, Optional<LeadId> after, int limit) {
        UUID last = after.map(LeadId::value).orElse(new UUID(0, 0));
        return leads.waiting(status.code(), from, to, last, limit).stream()
                .map(LeadId::new)
                .toList();
    }

    /** Whether a lead of the company and product waits for a commande to open. */
    @Transactional
    public boolean anyWaits(String entity, String product) {
        return leads.anyWaits(LeadStatus.NO_OPEN_ORDERS.code(), entity, product);
    }

    private Lead require(LeadId id) {
        return leads.find(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RoutableLead routable(Lead lead) {
        return new RoutableLead(
                new LeadId(lead.id()),
                lead.entity(),
                lead.product().orElseThrow(),
                lead.person().department(),
                lead.person().phone(),
                lead.person().email(),
                lead.lb(),
                lead.entityLocked(),
                lead.test(),
                lead.createdAt());
    }
}
