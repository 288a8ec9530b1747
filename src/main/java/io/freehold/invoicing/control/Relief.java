package io.freehold.invoicing.control;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.DunningPause;
import io.freehold.invoicing.DunningState;
import io.freehold.invoicing.InvoiceStatus;
import io.freehold.invoicing.entity.DunningRow;
import io.freehold.invoicing.entity.DunningStore;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.NumberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Who has paid is left alone at once: its state goes back to none, and a pause ends. */
@ApplicationScoped
public class Relief {

    @Inject
    DunningStore store;

    @Inject
    NumberStore numbers;

    @Inject
    DunningPause pause;

    /** An invoice was settled, maybe: if nothing of its client's is overdue any more, that is noticed. */
    public void after(Invoice invoice, Instant now) {
        if (invoice.status() != InvoiceStatus.PAID || invoice.clientId().isEmpty()) {
            return;
        }
        UUID client = invoice.clientId().get();
        store.flush();
        if (store.overdue(client, now).isEmpty()) {
            store.claimMoved(client).ifPresent(row -> relieve(row, now));
        }
    }

    /** Back to none. */
    public void relieve(DunningRow row, Instant now) {
        row.moved(DunningState.NONE, now.atZone(numbers.zone()).toLocalDate(), now);
        pause.lift(new ClientId(row.clientId()));
    }
}
