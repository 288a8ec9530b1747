package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.control.CommandePapers;
import io.freehold.commandes.entity.CalendarStore;
import io.freehold.commandes.entity.CandidateStore;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.Commande;
import io.freehold.commandes.entity.CommandeRow;
import io.freehold.commandes.entity.CommandeSearch;
import io.freehold.commandes.entity.CommandeStore;
import io.freehold.identity.Entities;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Standing orders of clients: set up, shown and offered to routing. {@link CommandeTerms} changes them; all
 * stay within the legal companies that the request may touch.
 */
@ApplicationScoped
public class Commandes {

    private static final String OBJECT = "commande";

    @Inject
    CommandeStore store;

    @Inject
    CommandeSearch search;

    @Inject
    CandidateStore candidates;

    @Inject
    ClientStore clients;

    @Inject
    CalendarStore calendars;

    @Inject
    PriceList prices;

    @Inject
    Entities companies;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A page of those that are not deleted, newest first unless sorted otherwise: two statements. */
    @Permit("commandes.view")
    @Transactional
    public Page<CommandeView> list(CommandeFilter filter, PageRequest request) {
        var readable = EntityScope.current().readable();
        List<CommandeView> views = search.page(readable, filter, request, clock.instant()).stream()
                .map(CommandeView::of)
                .toList();
        return Page.of(views, request, search.count(readable, filter));
    }

    /** One commande, a deleted one too; 404 when it is absent, another tenant's or another company's. */
    @Permit("commandes.view")
    @Transactional
    public CommandeView get(CommandeId id) {
        return CommandeView.of(Reach.requireReadable(search.find(id.value(), clock.instant()), CommandeRow::entity));
    }

    /**
     * Sets a commande of the client's company up. Refuses with 400 a client, product, departement or calendar that
     * is not there, and to name a price where the list has none; with 409 {@code ENTITY_INACTIVE} a company that takes nothing new.
     */
    @Permit("commandes.create")
    @Transactional
    public CommandeView order(CommandeOrder wanted) {
        Client client = requireClient(wanted.clientId());
        requireSold(wanted.product());
        boolean active = wanted.active().orElse(true);
        String currency = wanted.currency(client.profile().currency());
        BigDecimal price =
                wanted.price().map(Texts::money).orElseGet(() -> listed(wanted.clientId(), wanted.product(), currency));
        CommandeId id = keep(wanted.of(client.entity(), price, currency), client, active);
        return CommandeView.of(search.find(id.value(), clock.instant()).orElseThrow());
    }

    /** Sets a commande up; it takes leads at once. One that follows the price list gets its price from there. */
    @Permit("commandes.create")
    @Transactional
    public CommandeId order(NewCommande described) {
        Client client = requireClient(described.client());
        requireSold(described.product());
        if (described.ownPrice()) {
            return keep(described, client, true);
        }
        Terms terms = described.terms();
        BigDecimal price = listed(described.client(), described.product(), terms.currency());
        return keep(described.costing(price), client, true);
    }

    private BigDecimal listed(ClientId client, String product, String currency) {
        return prices.find(client, product, currency, clock.instant())
                .orElseThrow(() -> Refusal.Invalid.of(
                                "price",
                                "must be given: the price list has none in " + currency
                                        + " for this product and client")
                        .raise());
    }

    private void requireSold(String product) {
        if (!store.isSold(product)) {
            throw Refusal.Invalid.of("product", "names no product").raise();
        }
    }

    private CommandeId keep(NewCommande described, Client client, boolean active) {
        companies.requireActive(Reach.ofNew(Optional.of(client.entity())));
        if (!described.entity().equals(client.entity())) {
            throw Refusal.Invalid.of("entity", "must be the client's").raise();
        }
        described.calendar().ifPresent(this::requireCalendar);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Commande commande = new Commande(ids.next(), described, now);
        if (!active) {
            commande.pause(null);
        }
        store.add(commande, described.departements());
        audit.record("commande.added", OBJECT, commande.id(), Map.of(), facts(commande, described));
        CommandeId id = new CommandeId(commande.id());
        outbox.publish(
                CommandeNews.CREATED,
                "commandes.view",
                new CommandeNews(id, described.client(), client.entity(), described.product(), active, now));
        if (active) {
            opened.fire(new CommandeOpened(id, client.entity(), described.product()));
        }
        return id;
    }

    private static Map<String, Object> facts(Commande commande, NewCommande described) {
        Map<String, Object> facts = CommandePapers.facts(commande, described.departements());
        facts.put("client", described.client().toString());
        facts.put("product", described.product());
        return facts;
    }

    /** A client that the caller may sell to, held so that it is not deleted meanwhile. */
    private Client requireClient(ClientId id) {
        return clients.claim(id.value())
                .filter(client -> !client.isDeleted())
                .filter(client -> EntityScope.find()
                        .map(scope -> scope.granted().contains(client.entity()))
                        .orElse(true))
                .orElseThrow(
                        () -> Refusal.Invalid.of("clientId", "names no client").raise());
    }

    private void requireCalendar(CalendarId id) {
        if (calendars.hold(id.value()).isEmpty()) {
            throw Refusal.Invalid.of("calendarId", "names no calendar").raise();
        }
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
}
