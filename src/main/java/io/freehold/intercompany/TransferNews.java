package io.freehold.intercompany;

import io.freehold.delivery.DeliveryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of the events {@code transfer.*}.
 *
 * @param amount decimal; absent while no price is known
 */
public record TransferNews(
        TransferId transferId,
        DeliveryId deliveryId,
        String from,
        String to,
        TransferStatus status,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String error,
        Instant at) {

    /** It is owed. */
    public static final String CREATED = "transfer.created";

    /** Its price is not known. */
    public static final String FAILED = "transfer.failed";

    /** Its price has become known. */
    public static final String PRICED = "transfer.priced";

    /** Its delivery is not to be paid for. */
    public static final String REVERSED = "transfer.reversed";

    /** Its delivery is to be paid for after all. */
    public static final String REINSTATED = "transfer.reinstated";
}
