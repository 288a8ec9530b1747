package io.freehold.commandes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of a client's balance; money with two decimals.
 *
 * @param number counts the client's movements from 1
 * @param amount what the balance rose by; negative when it fell
 * @param balance what it was afterwards
 * @param commandeId whose place it paid or gave back; null when no place moved it
 * @param leadId who took the place
 * @param invoiceId whose payment settled what was owed; null for all but a settlement
 * @param note what was said to it
 * @param author who entered it; null for a place
 */
@Schema(name = "BalanceMovement")
public record MovementView(
        UUID id,
        long number,
        CommandeView.Named client,
        String entity,
        MovementKind kind,
        @Schema(examples = "500.00") String amount,
        @Schema(examples = "1250.00") String balance,
        String currency,
        @Nullable UUID commandeId,
        @Nullable UUID leadId,
        @Nullable UUID invoiceId,
        @Nullable String note,
        @Nullable String author,
        Instant at) {}
