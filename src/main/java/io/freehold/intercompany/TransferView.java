package io.freehold.intercompany;

import io.freehold.delivery.DeliveryId;
import io.freehold.leads.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as members see it.
 *
 * @param from code of the company whose lead it is, to whom is owed
 * @param to code of the company that sold it, who owes
 * @param week ISO week in the time of Paris: of the sending, or of the taking back
 * @param amount decimal, negative where something invoiced is taken back; absent while no price is known
 * @param currency ISO 4217
 * @param error why it is in error
 * @param reversalOf the transfer that it takes back
 * @param invoiceId the pair's invoice that it is on
 */
@Schema(name = "Transfer", description = "What one company owes another for a lead.")
public record TransferView(
        TransferId id,
        DeliveryId deliveryId,
        LeadId leadId,
        String from,
        String to,
        String product,
        String week,
        @Nullable String amount,
        @Nullable String currency,
        TransferStatus status,
        @Nullable String error,
        @Nullable TransferId reversalOf,
        @Nullable UUID invoiceId,
        Instant sentAt,
        Instant createdAt,
        int version) {}
