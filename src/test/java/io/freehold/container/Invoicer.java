package io.freehold.container;

import io.freehold.billing.FrozenEntryReinstated;
import io.freehold.billing.FrozenEntryReversed;
import io.freehold.billing.Ledger;
import io.freehold.billing.LedgerRecordId;
import io.freehold.billing.LedgerRecordView;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryReinstated;
import io.freehold.delivery.DeliveryReversed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes invoices of nothing but ids. */
@ApplicationScoped
public class Invoicer {

    private static final Instant AT = Instant.parse("2026-02-20T10:00:00Z");

    @Inject
    Ledger ledger;

    @Inject
    Event<DeliveryReversed> reversed;

    @Inject
    Event<DeliveryReinstated> reinstated;

    private final List<FrozenEntryReversed> credits = new ArrayList<>();
    private boolean withdraws;

    @Transactional
    public List<LedgerRecordView> invoice(Set<LedgerRecordId> records, UUID invoice) {
        return ledger.freeze(records, invoice);
    }

    @Transactional
    public void delete(UUID invoice) {
        ledger.thaw(invoice);
    }

    @Transactional
    public LedgerRecordView read(LedgerRecordId id) {
        return ledger.require(id);
    }

    @Transactional
    public void takeBack(DeliveryId delivery) {
        reversed.fire(new DeliveryReversed(delivery, "no answer", AT));
    }

    @Transactional
    public void reinstate(DeliveryId delivery, boolean withdrawing) {
        withdraws = withdrawing;
        reinstated.fire(new DeliveryReinstated(delivery, AT));
    }

    void credit(@Observes FrozenEntryReversed news) {
        credits.add(news);
    }

    void withdraw(@Observes FrozenEntryReinstated news) {
        if (withdraws) {
            news.creditWithdrawn();
        }
    }

    List<FrozenEntryReversed> credits(DeliveryId delivery) {
        return credits.stream()
                .filter(news -> news.deliveryId().equals(delivery))
                .toList();
    }
}
