package io.freehold.invoicing;

import io.freehold.billing.Ledger;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Settlement;
import io.freehold.commandes.Settlements;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * Has a paid invoice settle what its client's balance owes for the leads on it. It is a job's work: who takes a
 * delivery back holds the balance and waits for the invoice, so nobody may hold an invoice and wait for a balance.
 */
@ApplicationScoped
public class BalanceSettlement {

    /** The job that settles. */
    public static final String JOB = "invoicing.settle_balance";

    @Inject
    InvoiceStore store;

    @Inject
    Ledger ledger;

    @Inject
    Settlements settlements;

    /**
     * What the job is told.
     *
     * @param raises whether money came in for the invoice, or a credit note left nothing of it to pay
     */
    public record Order(UUID invoice, boolean raises) {}

    /** Settles as the invoice stands by now; a second time nothing moves. */
    @Transactional
    public void settle(Order order) {
        store.find(order.invoice())
                .ifPresent(invoice -> invoice.clientId().ifPresent(client -> settle(invoice, client, order.raises())));
    }

    private void settle(Invoice invoice, UUID client, boolean raises) {
        Set<UUID> leads = ledger.leads(invoice.id());
        settlements.settle(
                new ClientId(client),
                new Settlement(
                        invoice.id(),
                        invoice.number().orElseThrow(),
                        leads,
                        invoice.paid(),
                        invoice.totals().ttc().subtract(invoice.credited()),
                        raises));
    }
}
