package io.freehold.intercompany;

import io.freehold.delivery.DailyMails;
import io.freehold.intercompany.control.PairInvoiceViews;
import io.freehold.intercompany.control.PairReach;
import io.freehold.intercompany.entity.PairCondition;
import io.freehold.intercompany.entity.PairInvoice;
import io.freehold.intercompany.entity.PairInvoiceStore;
import io.freehold.intercompany.entity.RunStore;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One invoice a pair of companies and week, of what is owed of that week and of those before it that is on none. What
 * comes to a week that was run goes onto the next week's invoice.
 */
@ApplicationScoped
public class WeeklyInvoices {

    private static final Logger LOG = System.getLogger(WeeklyInvoices.class.getName());

    /** The weeks of transfers are those of deliveries. */
    public static final ZoneId ZONE = DailyMails.ZONE;

    /** The job that runs a tenant's week. */
    public static final String JOB = "intercompany.invoices";

    @Inject
    PairBilling billing;

    @Inject
    PairInvoiceStore store;

    @Inject
    RunStore runs;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What the job is told: the week as it is written. */
    public record Order(String week) {}

    /**
     * Runs a week by hand, for the pairs that the caller may change: all of it or, when one is refused, nothing. Run
     * again it makes nothing. Refuses with 400 a week that has not begun, with 403 {@code ENTITY_OUT_OF_SCOPE} a
     * caller without two companies.
     */
    @Permit(Transfers.MANAGE)
    @Transactional
    public InvoicedWeek generate(IsoWeek week) {
        PairCondition writable = PairReach.writable();
        if (week.start(ZONE).isAfter(clock.instant())) {
            throw Refusal.Invalid.of("week", "must have begun").raise();
        }
        runs.lock(week, clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<PairInvoiceView> made = store.due(Optional.of(writable), week).stream()
                .flatMap(due -> billing.bill(week, due).stream())
                .toList();
        billing.end(week, made.size(), null);
        return InvoicedWeek.of(week, made);
    }

    /**
     * Runs a week for all pairs, each in a transaction of its own, so that one that fails keeps none back. When one
     * has failed it throws in the end: run again, it makes what is missing.
     */
    public InvoicedWeek run(IsoWeek week) {
        List<PairInvoiceView> made = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (PairDue due : billing.begin(week)) {
            try {
                billing.bill(week, due).ifPresent(made::add);
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "No invoice of " + week + " from " + due.pair(), fault);
                faults.add(due.pair().toString());
            }
        }
        String error = faults.isEmpty() ? null : "No invoice from " + String.join(", ", faults) + ".";
        billing.end(week, made.size(), error);
        LOG.log(Level.INFO, "Week " + week + ", invoices_created: " + made.size());
        if (error != null) {
            throw new IllegalStateException(error);
        }
        return InvoicedWeek.of(week, made);
    }

    /** Has a job run the week from that moment on, unless one was asked for it before. */
    @Transactional(TxType.MANDATORY)
    public void ask(IsoWeek week, Instant notBefore) {
        JobOptions once = JobOptions.keyed(week.toString()).notBefore(notBefore);
        jobs.enqueue(JOB, new Order(week.toString()), once);
    }

    /** A page of invoices between companies, newest first, by offset or by cursor. */
    @Permit(Transfers.VIEW)
    @Transactional
    public Page<PairInvoiceView> list(PairInvoiceFilter filter, PageRequest request) {
        PairCondition readable = PairReach.readable();
        List<PairInvoice> rows = store.page(readable, filter, request);
        List<PairInvoice> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        List<PairInvoiceView> views = shown.stream().map(PairInvoiceViews::of).toList();
        return new Page<>(views, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    private static String cursor(List<PairInvoice> shown) {
        PairInvoice last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id()).encoded();
    }
}
