package io.freehold.demo;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.CalendarId;
import io.freehold.commandes.Calendars;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeTerms;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.NewCommande;
import io.freehold.delivery.DeliveryHistory;
import io.freehold.demo.control.PastLead;
import io.freehold.demo.control.Trade;
import io.freehold.demo.control.Trade.Standing;
import io.freehold.leads.CapturedLead;
import io.freehold.leads.Intake;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.ProviderId;
import io.freehold.leads.Providers;
import io.freehold.routing.Routing;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enters a trade and its history through the doors of real work, many acts a transaction. */
@ApplicationScoped
public class DemoLeads {

    @Inject
    Providers providers;

    @Inject
    Clients clients;

    @Inject
    Commandes commandes;

    @Inject
    CommandeTerms terms;

    @Inject
    Calendars calendars;

    @Inject
    Intake intake;

    @Inject
    Routing routing;

    @Inject
    DeliveryHistory deliveries;

    /** Sets up products, providers, clients and commandes; returns the providers in the trade's order. */
    @Transactional
    public List<ProviderId> open(Trade trade) {
        Trade.PRODUCTS.forEach(providers::offer);
        Calendar never = new Calendar(ZoneId.of("Europe/Paris"), Map.of(), Set.of());
        CalendarId closed = calendars.keep("Closed for works", never);
        trade.buyers().forEach(buyer -> welcome(buyer, closed));
        return trade.sources().stream()
                .map(source -> providers.admit(source.provider(), source.key()))
                .toList();
    }

    /** Enters leads, oldest first: kept, routed and delivered as of their own time. */
    @Transactional
    public void enter(List<PastLead> leads) {
        leads.forEach(this::enter);
    }

    private void welcome(Trade.Buyer buyer, CalendarId closed) {
        ClientId client = clients.welcome(buyer.entity(), buyer.name(), buyer.mailbox() + "@buyers.test");
        for (Trade.Order order : buyer.orders()) {
            boolean byCalendar = order.standing() == Standing.CLOSED_BY_CALENDAR;
            CommandeId commande = commandes.order(new NewCommande(
                    client,
                    buyer.entity(),
                    order.product(),
                    order.departements(),
                    order.terms(),
                    byCalendar ? Optional.of(closed) : Optional.empty()));
            if (order.standing() == Standing.PAUSED) {
                terms.pause(commande, Optional.of("The client is on holiday."));
            }
        }
    }

    private void enter(PastLead lead) {
        Caller source = new Caller(
                Caller.Kind.SOURCE,
                lead.source().value(),
                "demo",
                Optional.empty(),
                Set.of(Intake.PERMISSION),
                Set.of(lead.entity()),
                "SOURCE");
        CapturedLead kept = Caller.as(source, () -> intake.enter(lead.payload(), lead.at()));
        boolean routed = kept.status() == LeadStatus.NEW && routing.route(kept.id(), lead.at()) == LeadStatus.ROUTED;
        if (routed && !lead.isTrial()) {
            lead.ending().ifPresent(ending -> deliveries.enter(kept.id(), ending, lead.at()));
        }
    }
}
