package io.freehold.intercompany;

import io.freehold.audit.AuditLog;
import io.freehold.intercompany.control.PairInvoiceViews;
import io.freehold.intercompany.control.TransferLines;
import io.freehold.intercompany.entity.PairInvoice;
import io.freehold.intercompany.entity.PairInvoiceStore;
import io.freehold.intercompany.entity.RunStore;
import io.freehold.intercompany.entity.Transfer;
import io.freehold.intercompany.entity.TransferStore;
import io.freehold.invoicing.IntercompanyInvoices;
import io.freehold.invoicing.IssuedPair;
import io.freehold.invoicing.NewIntercompanyInvoice;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.kernel.IsoWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a week's run, each one transaction that holds the week against every other run of it. */
@ApplicationScoped
public class PairBilling {

    @Inject
    RunStore runs;

    @Inject
    TransferStore transfers;

    @Inject
    PairInvoiceStore store;

    @Inject
    IntercompanyInvoices invoices;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The run begins; which pairs it has to do with. */
    @Transactional
    public List<PairDue> begin(IsoWeek week) {
        runs.lock(week, now());
        return store.due(Optional.empty(), week);
    }

    /**
     * Makes the pair's invoice of the week of all that is owed up to it. Empty when it has one, and when more is taken
     * back than owed, which then waits for the next week.
     */
    @Transactional
    public Optional<PairInvoiceView> bill(IsoWeek week, PairDue due) {
        Instant now = now();
        runs.lock(week, now);
        if (store.has(due, week)) {
            return Optional.empty();
        }
        List<Transfer> owed = transfers.claimOwed(due.pair(), due.currency(), week);
        BigDecimal total = TransferLines.total(owed);
        if (owed.isEmpty() || total.signum() < 0) {
            return Optional.empty();
        }
        IssuedPair issued = invoices.issue(new NewIntercompanyInvoice(
                due.pair().from(), due.pair().to(), week, due.currency(), TransferLines.of(owed, week)));
        PairInvoice invoice = new PairInvoice(ids.next(), due, week, total, owed.size(), issued, now);
        store.add(invoice);
        owed.forEach(transfer -> transfer.invoiced(invoice.id(), now));
        PairInvoiceView view = PairInvoiceViews.of(invoice);
        audit.record(
                "intercompany.invoice", "intercompany_invoice", invoice.id(), Map.of(), PairInvoiceViews.facts(view));
        outbox.publish("intercompany.invoiced", Transfers.VIEW, view);
        return Optional.of(view);
    }

    /** The run is over; it failed when there is an error to tell. */
    @Transactional
    public void end(IsoWeek week, int created, @Nullable String error) {
        runs.end(week, created, error, now());
        Map<String, Object> made = Map.of("week", week.toString(), "invoices_created", created);
        audit.record("intercompany.run", "intercompany_run", null, Map.of(), made);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
