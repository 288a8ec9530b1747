package io.freehold.invoicing;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.DunningPause;
import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.Posting;
import io.freehold.invoicing.control.Relief;
import io.freehold.invoicing.entity.DunningRow;
import io.freehold.invoicing.entity.DunningStore;
import io.freehold.invoicing.entity.DunningTermsRow;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.NumberStore;
import io.freehold.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of the day's run, each a transaction of its own: what lapses, and what becomes of who does not pay. */
@ApplicationScoped
public class DunningCourse {

    /** Invoices of one transaction, whose rows are held until it ends. */
    private static final int LAPSE_STEP = 200;

    @Inject
    InvoiceStore invoices;

    @Inject
    DunningStore store;

    @Inject
    NumberStore numbers;

    @Inject
    Posting posting;

    @Inject
    Relief relief;

    @Inject
    DunningPause pause;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Some of the invoices whose day is over say so; how many there were. */
    @Transactional
    public int lapse() {
        Instant now = now();
        List<UUID> over = invoices.lapsed(now, LAPSE_STEP);
        over.forEach(id -> invoices.claim(id)
                .filter(invoice -> InvoiceStep.LAPSE.mayFollow(invoice.status()))
                .ifPresent(invoice -> {
                    Map<String, Object> before = Chronicle.facts(invoice);
                    invoice.lapsed(now);
                    chronicle.tell(invoice, "overdue", null, before, now);
                }));
        return over.size();
    }

    /** Clients to be looked at. */
    @Transactional
    public List<UUID> owing() {
        return store.owing(now());
    }

    /** A client takes the step that is due, one a day at most; true when it took one. */
    @Transactional
    public boolean advance(UUID client) {
        Instant now = now();
        LocalDate today = now.atZone(numbers.zone()).toLocalDate();
        DunningRow row = store.claim(ids.next(), client, today, now);
        List<Invoice> overdue = store.overdue(client, now);
        if (overdue.isEmpty() || Dunning.isExempt(row, today)) {
            return rest(row, now);
        }
        DunningState before = row.state();
        boolean tookOneToday = before != DunningState.NONE && !row.since().isBefore(today);
        long days = ChronoUnit.DAYS.between(overdue.get(0).dueOn().orElseThrow(), today);
        DunningTerms terms = store.findTerms().map(DunningTermsRow::terms).orElse(DunningTerms.DEFAULT);
        DunningState next = before.after(days, terms);
        if (next == before || tookOneToday) {
            return false;
        }
        row.moved(next, today, now);
        act(next, client, overdue, terms);
        chronicle.tell(overdue.get(0), "dunned", next.code(), Map.of(), now);
        return true;
    }

    private boolean rest(DunningRow row, Instant now) {
        boolean moved = row.state() != DunningState.NONE;
        if (moved) {
            relief.relieve(row, now);
        }
        return moved;
    }

    private void act(DunningState next, UUID client, List<Invoice> overdue, DunningTerms terms) {
        switch (next) {
            case REMINDED -> posting.remind(overdue, false, null);
            case SECOND_NOTICE -> {
                LocalDate from = overdue.get(0).dueOn().orElseThrow().plusDays(terms.pauseDays());
                posting.remind(overdue, true, from.toString());
            }
            case PAUSED -> pause.begin(new ClientId(client));
            case NONE -> throw new IllegalStateException("no step leads there");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
