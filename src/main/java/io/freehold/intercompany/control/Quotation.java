package io.freehold.intercompany.control;

import io.freehold.intercompany.TransferStatus;
import io.freehold.intercompany.entity.PastPrice;
import io.freehold.intercompany.entity.PriceStore;
import io.freehold.intercompany.entity.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Says what a transfer comes to: the price that held when its lead was sent, or the first that was set after it. */
@ApplicationScoped
public class Quotation {

    @Inject
    PriceStore prices;

    /** Prices the transfer, or keeps it in error for want of a price; whether it is owed now. */
    public boolean price(Transfer transfer, Instant now) {
        Optional<PastPrice> price = prices.at(transfer.pair(), transfer.product(), transfer.sentAt());
        price.ifPresentOrElse(
                found -> transfer.priced(found.price(), found.currency(), now),
                () -> transfer.failed(
                        "No transfer price from " + transfer.pair() + " for " + transfer.product() + ".", now));
        return transfer.status() == TransferStatus.PENDING;
    }
}
