package io.freehold.billing;

import io.freehold.commandes.ClientId;
import io.freehold.delivery.DeliveryId;
import io.freehold.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery is to be paid for after all, of which {@link FrozenEntryReversed} was told before. An observer that
 * can still take the credit back does so and calls {@link #creditWithdrawn()}: then the old record counts it again.
 * Otherwise the next build of the ledger takes it up in a new one. Observers act in the same transaction.
 */
public final class FrozenEntryReinstated {

    private final DeliveryId deliveryId;
    private final LedgerRecordId recordId;
    private final UUID invoiceId;
    private final ClientId clientId;
    private final String entity;
    private final Money amount;
    private final Instant at;
    private boolean withdrawn;

    /** As the {@link FrozenEntryReversed} that it undoes. */
    public FrozenEntryReinstated(
            DeliveryId deliveryId,
            LedgerRecordId recordId,
            UUID invoiceId,
            ClientId clientId,
            String entity,
            Money amount,
            Instant at) {
        this.deliveryId = deliveryId;
        this.recordId = recordId;
        this.invoiceId = invoiceId;
        this.clientId = clientId;
        this.entity = entity;
        this.amount = amount;
        this.at = at;
    }

    /** The credit is gone; the invoice counts the delivery as if nothing had been. */
    public void creditWithdrawn() {
        withdrawn = true;
    }

    /** Whether somebody took the credit back. */
    public boolean isCreditWithdrawn() {
        return withdrawn;
    }

    public DeliveryId deliveryId() {
        return deliveryId;
    }

    public LedgerRecordId recordId() {
        return recordId;
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    public ClientId clientId() {
        return clientId;
    }

    public String entity() {
        return entity;
    }

    public Money amount() {
        return amount;
    }

    public Instant at() {
        return at;
    }
}
