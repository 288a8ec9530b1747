package io.freehold.billing;

import io.freehold.billing.entity.EntryStore;
import io.freehold.billing.entity.LedgerRecord;
import io.freehold.billing.entity.LedgerStore;
import io.freehold.commandes.ClientId;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryReinstated;
import io.freehold.delivery.DeliveryReversed;
import io.freehold.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of the ledger when a delivery is taken back: an open record counts it no more, of a frozen one {@link
 * FrozenEntryReversed} is told, once. A delivery that is taken back never waits for a build: while one runs, a job
 * corrects the record after it.
 */
@ApplicationScoped
public class LedgerEntries {

    /** The job that takes a delivery out of the ledger after a build. */
    public static final String JOB = "billing.settle-entry";

    @Inject
    EntryStore entries;

    @Inject
    LedgerStore ledger;

    @Inject
    Event<FrozenEntryReversed> reversed;

    @Inject
    Event<FrozenEntryReinstated> reinstated;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What the job is told. */
    public record Order(DeliveryId delivery) {}

    /** It is not to be paid for. */
    @Transactional(TxType.MANDATORY)
    public void reversed(@Observes DeliveryReversed event) {
        UUID delivery = event.deliveryId().value();
        EntryStore.Standing standing = entries.find(delivery).orElseThrow();
        if (standing.frozen()) {
            takeBack(standing, event);
        } else if (ledger.tryShare(standing.entity())) {
            // A build may have ended since the first look; from here on none begins.
            takeBack(entries.find(delivery).orElseThrow(), event);
        } else {
            jobs.enqueue(JOB, new Order(event.deliveryId()));
        }
    }

    /** A build ran when the delivery was taken back: the ledger is corrected now, unless it was reinstated since. */
    @Transactional
    public void settle(Order order) {
        UUID delivery = order.delivery().value();
        Optional<EntryStore.Standing> found = entries.find(delivery);
        if (found.isEmpty()) {
            return;
        }
        ledger.share(found.get().entity());
        EntryStore.Standing standing = entries.find(delivery).orElseThrow();
        if (!standing.accepted()) {
            String reason = Optional.ofNullable(standing.reason()).orElse("");
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            takeBack(standing, new DeliveryReversed(order.delivery(), reason, now));
        }
    }

    private void takeBack(EntryStore.Standing standing, DeliveryReversed event) {
        UUID record = standing.record();
        if (record == null) {
            return;
        }
        UUID delivery = event.deliveryId().value();
        if (!standing.frozen()) {
            LedgerRecord open = ledger.claim(record).orElseThrow();
            if (entries.leave(record, delivery)) {
                open.counted(-1, event.at());
            }
            if (open.isEmpty()) {
                ledger.remove(open);
            }
        } else if (entries.reverse(record, delivery, event.at())) {
            LedgerRecord frozen = ledger.find(record).orElseThrow();
            reversed.fire(new FrozenEntryReversed(
                    event.deliveryId(),
                    new LedgerRecordId(record),
                    frozen.invoiceId(),
                    new ClientId(frozen.clientId()),
                    frozen.entity(),
                    frozen.price(),
                    event.reason(),
                    event.at()));
        }
    }

    /** It is to be paid for after all: in the frozen record if its credit is withdrawn, else by the next build. */
    @Transactional(TxType.MANDATORY)
    public void reinstated(@Observes DeliveryReinstated event) {
        UUID delivery = event.deliveryId().value();
        entries.reversedFrom(delivery).flatMap(ledger::find).ifPresent(frozen -> {
            FrozenEntryReinstated news = new FrozenEntryReinstated(
                    event.deliveryId(),
                    new LedgerRecordId(frozen.id()),
                    frozen.invoiceId(),
                    new ClientId(frozen.clientId()),
                    frozen.entity(),
                    frozen.price(),
                    event.at());
            reinstated.fire(news);
            if (news.isCreditWithdrawn()) {
                entries.restore(frozen.id(), delivery);
            }
        });
    }
}
