package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.control.CommandePapers;
import io.freehold.commandes.entity.CalendarStore;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.Commande;
import io.freehold.commandes.entity.CommandeSearch;
import io.freehold.commandes.entity.CommandeStore;
import io.freehold.commandes.entity.PlaceStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Changes to commandes. Whatever lets leads pass that did not before has those tried again which wait: resuming, a
 * higher quota or cap, a lower price or LB target, a departement more, another calendar.
 */
@ApplicationScoped
public class CommandeTerms {

    private static final String OBJECT = "commande";

    @Inject
    CommandeStore store;

    @Inject
    CommandeSearch search;

    @Inject
    ClientStore clients;

    @Inject
    CalendarStore calendars;

    @Inject
    PlaceStore places;

    @Inject
    PriceList prices;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    Clock clock;

    /**
     * Changes coverage, terms or calendar; places that are taken keep the price at which they were.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     * @return the commande afterwards; 400 for a departement or calendar that is not there and for following a price
     *     list that has no price, 409 {@code
     *     STATE_CONFLICT} for a deleted one
     */
    @Permit("commandes.edit_quota")
    @Transactional
    public CommandeView edit(CommandeId id, int version, CommandeEdit edit) {
        Commande commande = require(id);
        Versions.require(version, commande.version());
        Set<String> covered = store.covered(id.value());
        Map<String, Object> before = CommandePapers.facts(commande, covered);
        Terms terms = commande.terms();
        Terms agreed = priced(commande, edit);
        boolean opens = CommandePapers.opens(terms, agreed);
        commande.agree(agreed);
        if (agreed.price().compareTo(terms.price()) != 0) {
            places.reprice(id.value(), terms.price(), agreed.price(), clock.instant());
        }
        opens |= edit.departements()
                .map(codes -> cover(commande, covered, codes))
                .orElse(false);
        opens |= edit.calendarId().map(calendar -> follow(commande, calendar)).orElse(false);
        return settled("commande.edited", commande, before, opens);
    }

    private Terms priced(Commande commande, CommandeEdit edit) {
        Terms agreed = edit.applied(commande.terms());
        edit.ownPrice().ifPresent(commande::priced);
        if (edit.ownPrice().orElse(true)) {
            return agreed;
        }
        ClientId client = new ClientId(commande.clientId());
        return agreed.costing(prices.find(client, commande.product(), agreed.currency(), clock.instant())
                .orElseThrow(() -> Refusal.Invalid.of("price", "must be given: the price list has none for it")
                        .raise()));
    }

    /** Sets quota and caps, in the place of all before; otherwise as {@link #edit}. */
    @Permit("commandes.edit_quota")
    @Transactional
    public CommandeView limit(CommandeId id, int version, int weeklyQuota, CapsText caps) {
        return edit(id, version, CommandeEdit.ofQuota(weeklyQuota, caps));
    }

    /** Sets the share that must come from LB-flagged providers; otherwise as {@link #edit}. */
    @Permit("commandes.edit_quota")
    @Transactional
    public CommandeView aim(CommandeId id, int version, String lbTarget) {
        return edit(id, version, CommandeEdit.ofLbTarget(lbTarget));
    }

    /**
     * Takes no more leads until it is resumed.
     *
     * @param reason what someone says why, if anything
     */
    @Permit("commandes.edit_quota")
    @Transactional
    public CommandeView pause(CommandeId id, Optional<String> reason) {
        Commande commande = require(id);
        Map<String, Object> before = CommandePapers.facts(commande, store.covered(id.value()));
        commande.pause(reason.map(String::strip).filter(text -> !text.isEmpty()).orElse(null));
        return settled("commande.paused", commande, before, false);
    }

    /** Takes leads again, those that wait first; 409 {@code STATE_CONFLICT} when its client was deleted. */
    @Permit("commandes.edit_quota")
    @Transactional
    public CommandeView resume(CommandeId id) {
        Commande commande = require(id);
        if (clients.claim(commande.clientId()).filter(Client::isDeleted).isPresent()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "The client of this commande was deleted.").raise();
        }
        Map<String, Object> before = CommandePapers.facts(commande, store.covered(id.value()));
        boolean opens = commande.resume();
        return settled("commande.resumed", commande, before, opens);
    }

    /**
     * Deletes a commande: it takes no more leads, and what it took stays.
     *
     * @param version the version that the act starts from; 412 when it is no longer the newest
     */
    @Permit("commandes.delete")
    @Transactional
    public void dismiss(CommandeId id, int version) {
        Commande commande = require(id);
        Versions.require(version, commande.version());
        Map<String, Object> before = CommandePapers.facts(commande, store.covered(id.value()));
        commande.dismissed(now());
        audit.record("commande.deleted", OBJECT, id.value(), before, Map.of());
        tell(CommandeNews.DELETED, commande);
    }

    private Commande require(CommandeId id) {
        Commande commande = Reach.requireWritable(store.claim(id.value()), Commande::entity);
        if (commande.isDeleted()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This commande was deleted.").raise();
        }
        return commande;
    }

    /** Whether it covers more than before. */
    private boolean cover(Commande commande, Set<String> covered, Set<String> codes) {
        if (!covered.equals(codes)) {
            store.cover(commande.id(), codes);
            store.renew(commande);
        }
        return !covered.containsAll(codes);
    }

    /** Whether it follows another calendar than before. */
    private boolean follow(Commande commande, String text) {
        Optional<UUID> calendar = Optional.of(text).filter(id -> !id.isEmpty()).map(CommandeTerms::id);
        if (calendar.isPresent() && calendars.hold(calendar.get()).isEmpty()) {
            throw Refusal.Invalid.of("calendarId", "names no calendar").raise();
        }
        boolean changed = !calendar.equals(commande.calendarId());
        commande.follow(calendar.orElse(null));
        return changed;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.Invalid.of("calendarId", "must be an id or empty").raise();
        }
    }

    private CommandeView settled(String act, Commande commande, Map<String, Object> before, boolean opens) {
        store.flush();
        Set<String> covered = store.covered(commande.id());
        audit.record(act, OBJECT, commande.id(), before, CommandePapers.facts(commande, covered));
        tell(CommandeNews.UPDATED, commande);
        if (opens && commande.isActive()) {
            opened.fire(new CommandeOpened(new CommandeId(commande.id()), commande.entity(), commande.product()));
        }
        return CommandeView.of(search.find(commande.id(), clock.instant()).orElseThrow());
    }

    private void tell(String type, Commande commande) {
        var news = new CommandeNews(
                new CommandeId(commande.id()),
                new ClientId(commande.clientId()),
                commande.entity(),
                commande.product(),
                commande.isActive(),
                now());
        outbox.publish(type, "commandes.view", news);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
