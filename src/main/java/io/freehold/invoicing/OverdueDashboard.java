package io.freehold.invoicing;

import io.freehold.commandes.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What clients have not paid in time, invoices between companies left out.
 *
 * @param totals by currency
 * @param ages by currency and by how many days the due day is past
 * @param clients those who owe most, at most {@value #CLIENTS_MAX}
 * @param clientCount how many there are in all
 */
@Schema(description = "What clients have not paid in time, invoices between companies left out.")
public record OverdueDashboard(Instant at, List<Total> totals, List<Age> ages, List<Debtor> clients, int clientCount) {

    /** Most clients that are named. */
    public static final int CLIENTS_MAX = 100;

    public OverdueDashboard {
        totals = List.copyOf(totals);
        ages = List.copyOf(ages);
        clients = List.copyOf(clients);
    }

    /** All of a currency. */
    @Schema(name = "OverdueTotal")
    public record Total(String currency, long invoices, String outstanding) {}

    /** Days past the due day; the last one has no end. */
    @Schema(name = "OverdueAge")
    public record Age(
            @Schema(description = "0-30, 31-60, 61-90 or >90", examples = "31-60")
            String days,

            String currency,
            long invoices,
            String outstanding) {}

    /** A client that owes. */
    @Schema(name = "Debtor")
    public record Debtor(
            ClientId id,
            String name,
            String entity,
            String currency,
            long invoices,
            String outstanding,
            LocalDate oldestDueOn,
            DunningState dunning) {}
}
