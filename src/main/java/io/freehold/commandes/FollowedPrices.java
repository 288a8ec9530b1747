package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.control.CommandePapers;
import io.freehold.commandes.entity.Commande;
import io.freehold.commandes.entity.CommandeStore;
import io.freehold.commandes.entity.PlaceStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
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
import java.util.UUID;

/** Has the commandes that follow the price list cost what it says, for leads that are routed from then on. */
@ApplicationScoped
public class FollowedPrices {

    @Inject
    CommandeStore store;

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
     * Takes the list's prices over, in the caller's transaction. Places that are taken keep the price at which they
     * were; one that became cheaper has leads tried again which wait. Refuses with 403 {@code ENTITY_OUT_OF_SCOPE}
     * when a commande follows of a company that the caller was not granted.
     *
     * @param client whose commandes; empty for all that follow
     * @return how many cost something else now
     */
    @Transactional(TxType.MANDATORY)
    public int renew(String product, Optional<ClientId> client) {
        Instant now = clock.instant();
        List<Commande> following = store.claimFollowing(product, client.map(ClientId::value));
        following.forEach(FollowedPrices::requireGranted);
        return (int) following.stream()
                .filter(commande -> prices.find(
                                new ClientId(commande.clientId()),
                                product,
                                commande.terms().currency(),
                                now)
                        .filter(price -> isOther(commande, price))
                        .map(price -> renewed(commande, price, now))
                        .isPresent())
                .count();
    }

    private static void requireGranted(Commande commande) {
        boolean granted = EntityScope.find()
                .map(scope -> scope.granted().contains(commande.entity()))
                .orElse(true);
        if (!granted) {
            throw new Refusal.Forbidden(
                            "ENTITY_OUT_OF_SCOPE",
                            "The price counts for commandes of a company that you were not granted.")
                    .raise();
        }
    }

    private static boolean isOther(Commande commande, BigDecimal price) {
        return commande.terms().price().compareTo(price) != 0;
    }

    private Commande renewed(Commande commande, BigDecimal price, Instant now) {
        Set<String> covered = store.covered(commande.id());
        Map<String, Object> before = CommandePapers.facts(commande, covered);
        Terms terms = commande.terms();
        commande.agree(terms.costing(price));
        places.reprice(commande.id(), terms.price(), price, now);
        store.flush();
        UUID id = commande.id();
        audit.record("commande.repriced", "commande", id, before, CommandePapers.facts(commande, covered));
        CommandeId commandeId = new CommandeId(id);
        var news = new CommandeNews(
                commandeId,
                new ClientId(commande.clientId()),
                commande.entity(),
                commande.product(),
                commande.isActive(),
                now.truncatedTo(ChronoUnit.MICROS));
        outbox.publish(CommandeNews.UPDATED, "commandes.view", news);
        if (commande.isActive() && price.compareTo(terms.price()) < 0) {
            opened.fire(new CommandeOpened(commandeId, commande.entity(), commande.product()));
        }
        return commande;
    }
}
