package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.SettlementStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Paid invoices settle what balances owe: a client on credit takes leads from its balance, is invoiced for them, and
 * may take as many again once it has paid. Leads that wait are tried again.
 */
@ApplicationScoped
public class Settlements {

    @Inject
    SettlementStore store;

    @Inject
    ClientStore clients;

    @Inject
    Balances balances;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Whether the client has a balance at all; most have none, and nothing is to be settled. */
    @Transactional(TxType.MANDATORY)
    public boolean concerns(ClientId client) {
        return store.has(client.value());
    }

    /**
     * Brings the balance to what the invoice says by now, in the caller's transaction, which should hold nothing but
     * the balance: who takes a place back holds that and then waits for invoices. Twice does no harm.
     */
    @Transactional(TxType.MANDATORY)
    public void settle(ClientId client, Settlement settlement) {
        store.hold(client.value()).ifPresent(held -> settle(client, settlement, held));
    }

    private void settle(ClientId client, Settlement settlement, SettlementStore.Held held) {
        BigDecimal owed = store.owed(client.value(), held.currency(), settlement.leads());
        BigDecimal change = settlement.change(owed, store.settled(settlement.invoice()), held.balance());
        if (change.signum() == 0) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.move(new SettlementStore.Movement(
                ids.next(), client.value(), settlement.invoice(), settlement.number(), change, now));
        BigDecimal balance = held.balance().add(change);
        audit.record(
                "client.balance_settled",
                "client",
                client.value(),
                Map.of("balance", held.balance().toPlainString()),
                Map.of("balance", balance.toPlainString(), "invoice", settlement.number()));
        outbox.publish(Balances.NEWS, Balances.VIEW, balances.get(client));
        if (held.mode() != BalanceMode.OPEN && change.signum() > 0) {
            clients.openCommandes(client.value()).forEach(opened::fire);
        }
    }
}
