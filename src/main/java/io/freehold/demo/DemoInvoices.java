package io.freehold.demo;

import io.freehold.delivery.DailyMails;
import io.freehold.demo.control.Companies;
import io.freehold.demo.control.Trade;
import io.freehold.invoicing.InvoiceHistory;
import io.freehold.invoicing.InvoiceHistory.Ending;
import io.freehold.invoicing.Issuers;
import io.freehold.kernel.IsoWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Enters the invoices of the weeks that are over: paid, partly paid, sent, overdue and still a draft. */
@ApplicationScoped
public class DemoInvoices {

    private static final int WEEKS = 4;

    /** Just after the week, since the last one may have ended an hour ago. */
    private static final Duration AFTER_THE_WEEK = Duration.ofMinutes(1);

    /** Of the oldest week, the next, and so on. */
    private static final List<List<Ending>> ENDINGS = List.of(
            List.of(Ending.PAID, Ending.SENT, Ending.PAID, Ending.HALF_PAID),
            List.of(Ending.PAID, Ending.HALF_PAID, Ending.PAID, Ending.SENT),
            List.of(Ending.PAID, Ending.SENT),
            List.of(Ending.SENT, Ending.DRAFT));

    @Inject
    Issuers issuers;

    @Inject
    InvoiceHistory history;

    /** Sets the companies' details and enters their invoices, oldest first. */
    @Transactional
    public void enter(Trade trade, Instant end) {
        new TreeMap<>(trade.entities())
                .forEach((entity, name) -> issuers.describe(entity, 0, Companies.issuer(entity, name)));
        IsoWeek running = IsoWeek.at(end, DailyMails.ZONE);
        for (int weeks = WEEKS; weeks > 0; weeks--) {
            IsoWeek week = new IsoWeek(running.monday().minusWeeks(weeks));
            Instant at = week.end(DailyMails.ZONE).plus(AFTER_THE_WEEK);
            List<Ending> endings = ENDINGS.get(WEEKS - weeks);
            trade.entities().keySet().forEach(entity -> history.enter(entity, week, at, endings));
        }
    }
}
