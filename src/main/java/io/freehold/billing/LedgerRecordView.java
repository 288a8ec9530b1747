package io.freehold.billing;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client owes for the leads of a week that it got under one commande at one price.
 *
 * @param entity code of the legal company that sells
 * @param week in which they were sent, in the time of Paris
 * @param clientName as it was when the record was last built
 * @param quantity what is billed: as delivered, unless someone adjusted it
 * @param unitPrice what is billed, without VAT: as agreed, unless someone adjusted it
 * @param amount quantity times unitPrice
 * @param delivered leads that were sent and accepted; of a frozen record, those of the moment it was frozen
 * @param agreedPrice of one lead, when it was routed
 * @param invoiceId who froze it; null while it is open
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "LedgerRecord")
public record LedgerRecordView(
        LedgerRecordId id,
        String entity,

        @Schema(type = SchemaType.STRING, examples = "2026-W48")
        IsoWeek week,

        ClientId client,
        String clientName,
        String product,
        CommandeId commande,
        int quantity,

        @Schema(type = SchemaType.STRING, examples = "28.00") @JsonSerialize(using = ToStringSerializer.class)
        BigDecimal unitPrice,

        @Schema(type = SchemaType.STRING, examples = "280.00") @JsonSerialize(using = ToStringSerializer.class)
        BigDecimal amount,

        @Schema(description = "ISO 4217.") String currency,
        int delivered,

        @Schema(type = SchemaType.STRING, examples = "28.00") @JsonSerialize(using = ToStringSerializer.class)
        BigDecimal agreedPrice,

        @Nullable String note,
        LedgerState state,
        @Nullable UUID invoiceId,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    /** The amount in its currency. */
    public Money total() {
        return new Money(amount, currency);
    }
}
