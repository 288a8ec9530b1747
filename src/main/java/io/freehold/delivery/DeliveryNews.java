package io.freehold.delivery;

import io.freehold.leads.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of the events {@code delivery.*}.
 *
 * @param error why a try failed, or why it was rejected or removed
 */
public record DeliveryNews(
        DeliveryId deliveryId,
        LeadId leadId,
        DeliveryStatus status,
        @Nullable DeliveryOutcome outcome,
        String client,
        String entity,
        @Nullable String error,
        @Nullable String reason,
        Instant at) {

    /** Routing made it. */
    public static final String CREATED = "delivery.created";

    /** Its lead went before anybody had it: there is no such delivery any more. */
    public static final String WITHDRAWN = "delivery.withdrawn";

    /** The client has it. */
    public static final String SENT = "delivery.sent";

    /** It did not leave. */
    public static final String FAILED = "delivery.failed";

    /** The client has it a second time. */
    public static final String RESENT = "delivery.resent";

    /** It was rejected, removed or returned: it is not to be paid for. */
    public static final String REVERSED = "delivery.reversed";

    /** A rejection was taken back: it is to be paid for after all. */
    public static final String REINSTATED = "delivery.reinstated";
}
