package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.CalendarRow;
import io.freehold.commandes.entity.CalendarText;
import io.freehold.commandes.entity.CandidateStore;
import io.freehold.commandes.entity.Commande;
import io.freehold.commandes.entity.CommandeStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Standing orders of clients. */
@ApplicationScoped
public class Commandes {

    @Inject
    CommandeStore store;

    @Inject
    CandidateStore candidates;

    @Inject
    AuditLog audit;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Sets a commande up; it takes leads at once. */
    @Permit("commandes.create")
    @Transactional
    public CommandeId order(NewCommande described) {
        Commande commande = new Commande(ids.next(), described, clock.instant());
        store.add(commande, described.departements());
        audit.record(
                "commande.added",
                "commande",
                commande.id(),
                Map.of(),
                Map.of("client", described.client().toString(), "product", described.product()));
        CommandeId id = new CommandeId(commande.id());
        opened.fire(new CommandeOpened(id, described.entity(), described.product()));
        return id;
    }

    /** Takes no more leads until it is resumed. */
    @Permit("commandes.edit_quota")
    @Transactional
    public void pause(CommandeId id) {
        if (require(id).pause()) {
            audit.record("commande.paused", "commande", id.value(), Map.of("active", true), Map.of("active", false));
        }
    }

    /** Takes leads again, those that wait first. */
    @Permit("commandes.edit_quota")
    @Transactional
    public void resume(CommandeId id) {
        Commande commande = require(id);
        if (commande.resume()) {
            audit.record("commande.resumed", "commande", id.value(), Map.of("active", false), Map.of("active", true));
            opened.fire(new CommandeOpened(id, commande.entity(), commande.product()));
        }
    }

    /** Makes a calendar that commandes may follow. */
    @Permit("commandes.create")
    @Transactional
    public CalendarId keepCalendar(String name, Calendar calendar) {
        CalendarRow row = new CalendarRow(ids.next(), name, CalendarText.written(calendar));
        store.add(row);
        return new CalendarId(row.id());
    }

    /**
     * Every commande of the company and product, open or not, oldest first: one statement.
     *
     * @param departement the lead's, to tell which of them cover it
     * @param at the moment whose hour, day, week and month count
     */
    @Transactional(TxType.MANDATORY)
    public List<Candidate> candidates(String entity, String product, String departement, Instant at) {
        return candidates.find(entity, product, departement, at);
    }

    /**
     * Every commande of other companies that a lead may be passed on to, oldest first, and the calendar of
     * the hours in which it may be: one statement.
     *
     * @param entities codes of those companies, at least one
     * @param during the calendar wanted beside the candidates
     */
    @Transactional(TxType.MANDATORY)
    public Elsewhere elsewhere(
            Set<String> entities, String product, String departement, Instant at, Optional<CalendarId> during) {
        return candidates.findElsewhere(entities, product, departement, at, during);
    }

    private Commande require(CommandeId id) {
        return store.commande(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
