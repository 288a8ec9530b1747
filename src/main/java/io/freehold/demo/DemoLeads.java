package io.freehold.demo;

import io.freehold.billing.Credits;
import io.freehold.billing.LedgerBuild;
import io.freehold.billing.NewPrice;
import io.freehold.billing.Pricing;
import io.freehold.commandes.BalanceMode;
import io.freehold.commandes.BalanceTerms;
import io.freehold.commandes.Balances;
import io.freehold.commandes.Calendar;
import io.freehold.commandes.CalendarId;
import io.freehold.commandes.Calendars;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeTerms;
import io.freehold.commandes.Commandes;
import io.freehold.commandes.MovementKind;
import io.freehold.commandes.NewCommande;
import io.freehold.commandes.NewMovement;
import io.freehold.delivery.DailyMails;
import io.freehold.delivery.DeliveryHistory;
import io.freehold.demo.control.PastLead;
import io.freehold.demo.control.Trade;
import io.freehold.demo.control.Trade.Standing;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import io.freehold.leads.CapturedLead;
import io.freehold.leads.Intake;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.Products;
import io.freehold.leads.ProviderId;
import io.freehold.leads.Providers;
import io.freehold.routing.Routing;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enters a trade and its history through the doors of real work, many acts a transaction. */
@ApplicationScoped
public class DemoLeads {

    private static final int WEEKS_BILLED = 4;

    @Inject
    Products products;

    @Inject
    Pricing pricing;

    @Inject
    Balances balances;

    @Inject
    Credits credits;

    @Inject
    LedgerBuild ledger;

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
        Trade.PRODUCTS.forEach(products::offer);
        Trade.PRICES.forEach(this::price);
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

    /** Builds the ledger of the weeks that are over. */
    @Transactional
    public void bill(Trade trade, Instant end) {
        IsoWeek running = IsoWeek.at(end, DailyMails.ZONE);
        for (int weeks = WEEKS_BILLED; weeks > 0; weeks--) {
            IsoWeek week = new IsoWeek(running.monday().minusWeeks(weeks));
            trade.entities().keySet().forEach(entity -> ledger.build(entity, week));
        }
    }

    private void price(String product, String amount) {
        pricing.set(new NewPrice(Optional.empty(), product, amount, Optional.of("EUR"), Optional.empty()));
    }

    private void welcome(Trade.Buyer buyer, CalendarId closed) {
        ClientId client = clients.welcome(buyer.entity(), buyer.name(), buyer.mailbox() + "@buyers.test");
        buyer.prepaid().ifPresent(amount -> prepay(client, amount));
        for (Trade.Order order : buyer.orders()) {
            boolean byCalendar = order.standing() == Standing.CLOSED_BY_CALENDAR;
            CommandeId commande = commandes.order(new NewCommande(
                    client,
                    buyer.entity(),
                    order.product(),
                    order.departements(),
                    order.terms(),
                    byCalendar ? Optional.of(closed) : Optional.empty(),
                    !order.followsList()));
            if (order.standing() == Standing.PAUSED) {
                terms.pause(commande, Optional.of("The client is on holiday."));
            }
        }
    }

    private void prepay(ClientId client, String amount) {
        balances.agree(client, 0, new BalanceTerms(BalanceMode.PREPAID, Optional.empty()));
        credits.enter(new NewMovement(
                client,
                Money.of(amount, "EUR"),
                MovementKind.PREPAYMENT,
                Optional.of("Transfer of the first of the month")));
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
