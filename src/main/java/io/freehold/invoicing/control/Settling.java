package io.freehold.invoicing.control;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.Settlements;
import io.freehold.invoicing.BalanceSettlement;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks for a client's balance to be looked at, after the commit, when there is one and less is left to pay. */
@ApplicationScoped
public class Settling {

    @Inject
    Settlements settlements;

    @Inject
    Jobs jobs;

    /**
     * Money came in for the invoice, or a credit note lessened it.
     *
     * @param raises as {@link BalanceSettlement.Order} has it
     */
    public void after(Invoice invoice, boolean raises) {
        boolean concerned = invoice.clientId()
                .map(ClientId::new)
                .filter(settlements::concerns)
                .isPresent();
        if (concerned) {
            jobs.enqueue(BalanceSettlement.JOB, new BalanceSettlement.Order(invoice.id(), raises));
        }
    }
}
