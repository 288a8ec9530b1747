package io.freehold.demo;

import io.freehold.delivery.DailyMails;
import io.freehold.demo.control.Acme;
import io.freehold.intercompany.TransferPricing;
import io.freehold.intercompany.WeeklyInvoices;
import io.freehold.kernel.IsoWeek;
import io.freehold.routing.CrossEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Has the demo's two companies sell each other's leads and invoice each other for it. */
@ApplicationScoped
public class DemoSettlement {

    private static final int WEEKS = 4;

    /** By then the jobs that the history left behind have made its transfers; a later one is on the next invoice. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Between two weeks: the later one would take what the earlier one is to invoice. */
    private static final Duration STEP = Duration.ofSeconds(2);

    @Inject
    CrossEntity crossEntity;

    @Inject
    TransferPricing pricing;

    @Inject
    WeeklyInvoices weekly;

    @Inject
    Clock clock;

    /** Says which leads may be sold by the other company, and at what price. */
    @Transactional
    public void agree() {
        crossEntity.replace(0, Acme.FALLBACK);
        Acme.TRANSFER_PRICES.forEach(price -> pricing.set(price, Optional.empty()));
    }

    /** Has the weeks that are over invoiced, the oldest first. */
    @Transactional
    public void invoice() {
        Instant now = clock.instant();
        IsoWeek running = IsoWeek.at(now, DailyMails.ZONE);
        for (int i = 0; i < WEEKS; i++) {
            IsoWeek week = new IsoWeek(running.monday().minusWeeks(WEEKS - i));
            weekly.ask(week, now.plus(PAUSE).plus(STEP.multipliedBy(i)));
        }
    }
}
