package io.freehold.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client's return as members see it.
 *
 * @param delivery what is given back
 * @param reason the client's
 * @param note whatever else was said when it was filed
 * @param filedBy who entered it
 * @param decidedBy who decided; {@code system} where the client's returns are accepted by themselves
 * @param decisionNote what was said to the decision
 */
public record ReturnView(
        ReturnId id,
        DeliveryId delivery,
        DeliveryView.Buyer client,
        String entity,
        String reason,
        @Nullable String note,
        ReturnStatus status,
        Instant filedAt,
        String filedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionNote,
        int version) {}
