package io.freehold.intercompany;

import io.freehold.delivery.CrossEntitySale;
import io.freehold.delivery.CrossEntitySales;
import io.freehold.delivery.DailyMails;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryReinstated;
import io.freehold.delivery.DeliveryReversed;
import io.freehold.delivery.DeliverySent;
import io.freehold.intercompany.control.Quotation;
import io.freehold.intercompany.control.TransferTidings;
import io.freehold.intercompany.control.TransferViews;
import io.freehold.intercompany.entity.Transfer;
import io.freehold.intercompany.entity.TransferStore;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.IsoWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a transfer, each one transaction with its audit row and its event. What is not on an invoice turns
 * between owed and reversed; what is on one stays there and gets an opposite, which the next invoice nets.
 */
@ApplicationScoped
public class TransferCourse {

    @Inject
    CrossEntitySales sales;

    @Inject
    TransferStore store;

    @Inject
    Quotation quotation;

    @Inject
    Jobs jobs;

    @Inject
    TransferTidings tidings;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A lead was sold in another company's place: its transfer is made after the commit, by a job. */
    @Transactional(TxType.MANDATORY)
    public void sent(@Observes DeliverySent sent) {
        if (sent.crossEntity()) {
            enqueue(sent.deliveryId(), sent.at());
        }
    }

    private void enqueue(DeliveryId delivery, Instant at) {
        TransferCreation.Order order = new TransferCreation.Order(delivery);
        jobs.enqueue(TransferCreation.JOB, order, JobOptions.keyed(delivery + " " + at));
    }

    /** Makes the delivery's transfer, once; without a price it is kept in error. */
    @Transactional
    public TransferOutcome create(DeliveryId delivery) {
        return begin(delivery, Optional.empty());
    }

    /** Keeps the delivery's transfer in error, because something of ours went wrong with it. */
    @Transactional
    public TransferOutcome keepInError(DeliveryId delivery, String why) {
        return begin(delivery, Optional.of(why));
    }

    private TransferOutcome begin(DeliveryId delivery, Optional<String> fault) {
        Optional<CrossEntitySale> sale = sales.claim(delivery);
        if (sale.isEmpty()) {
            return TransferOutcome.NOT_CROSS_ENTITY;
        }
        if (store.has(delivery.value())) {
            return TransferOutcome.ALREADY_EXISTS;
        }
        if (!sale.get().billable()) {
            return TransferOutcome.NOT_BILLABLE;
        }
        Instant now = now();
        IsoWeek week = IsoWeek.at(sale.get().sentAt(), DailyMails.ZONE);
        Transfer transfer = new Transfer(ids.next(), sale.get(), week, now);
        fault.ifPresentOrElse(why -> transfer.failed(why, now), () -> quotation.price(transfer, now));
        store.add(transfer);
        boolean failed = transfer.status() == TransferStatus.ERROR;
        tidings.tell("transfer.create", failed ? TransferNews.FAILED : TransferNews.CREATED, transfer, Map.of());
        return failed ? TransferOutcome.KEPT_IN_ERROR : TransferOutcome.CREATED;
    }

    /** A delivery is not to be paid for: nothing is owed for it, or what was invoiced is owed back. */
    @Transactional(TxType.MANDATORY)
    public void reversed(@Observes DeliveryReversed reversed) {
        store.claimLatest(reversed.deliveryId().value())
                .ifPresent(latest -> turn(latest, "transfer.reverse", TransferNews.REVERSED));
    }

    /** A delivery is to be paid for after all; one that never had a transfer gets it by a job. */
    @Transactional(TxType.MANDATORY)
    public void reinstated(@Observes DeliveryReinstated reinstated) {
        Optional<Transfer> latest = store.claimLatest(reinstated.deliveryId().value());
        latest.ifPresentOrElse(
                found -> turn(found, "transfer.reinstate", TransferNews.REINSTATED),
                () -> enqueue(reinstated.deliveryId(), reinstated.at()));
    }

    private void turn(Transfer latest, String action, String type) {
        Instant now = now();
        switch (latest.status()) {
            case PENDING, ERROR -> {
                Map<String, Object> before = TransferViews.facts(latest);
                latest.reversed(now);
                tidings.tell(action, type, latest, before);
            }
            case REVERSED -> {
                Map<String, Object> before = TransferViews.facts(latest);
                owe(latest, now);
                tidings.tell(action, type, latest, before);
            }
            case INVOICED -> {
                Transfer opposite = new Transfer(ids.next(), latest, IsoWeek.at(now, DailyMails.ZONE), now);
                store.add(opposite);
                tidings.tell(action, type, opposite, Map.of());
            }
        }
    }

    private void owe(Transfer reversed, Instant now) {
        reversed.amount()
                .ifPresentOrElse(
                        amount -> reversed.priced(amount, reversed.currency().orElseThrow(), now),
                        () -> quotation.price(reversed, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
