package io.freehold.invoicing;

import io.freehold.commandes.ClientId;
import io.freehold.tenancy.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a client is that does not pay.
 *
 * @param since the day on which it got there; null for one that never left none
 * @param exemptUntil the day up to which it is left alone
 * @param overdue its invoices whose day is over, oldest first
 * @param version counts changes from 0, which is none; what {@code ETag} shows
 */
@Schema(description = "How far a client is that does not pay.")
public record ClientDunning(
        ClientId clientId,
        DunningState state,
        @Nullable LocalDate since,
        @Nullable LocalDate exemptUntil,
        List<InvoiceView> overdue,
        int version)
        implements Versioned {

    public ClientDunning {
        overdue = List.copyOf(overdue);
    }
}
