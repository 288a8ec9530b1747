package io.freehold.invoicing;

import io.freehold.commandes.ClientId;
import io.freehold.tenancy.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as members see it. Amounts are decimals with two places in {@code currency}.
 *
 * @param number from the issue on
 * @param client whose it is; null between companies of the tenant
 * @param counterpart code of the other company between companies
 * @param week ISO week that an invoice between companies is for
 * @param creditsInvoice what a credit note takes back from
 * @param mirror the same in the other company's books
 * @param vatRate percent, copied when it was made
 * @param outstanding what is left to pay; below 0 when a credit note came after the money
 * @param dueOn the last day to pay
 * @param mailedAt when the client last got it by mail
 * @param mailError why it did not
 */
@Schema(name = "Invoice")
public record InvoiceView(
        InvoiceId id,
        @Nullable String number,
        InvoiceType type,
        InvoiceDirection direction,
        InvoiceStatus status,
        String entity,
        @Nullable Buyer client,
        @Nullable String counterpart,
        @Nullable String week,
        @Nullable InvoiceId creditsInvoice,
        @Nullable InvoiceId mirror,
        String currency,
        String vatRate,
        String totalHt,
        String totalVat,
        String totalTtc,
        String paid,
        String credited,
        String outstanding,
        @Nullable String note,
        @Nullable Integer dueInDays,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant issuedAt,
        @Nullable Instant paidAt,
        @Nullable Instant mailedAt,
        @Nullable String mailError,
        Instant createdAt,
        String createdBy,
        int version)
        implements Versioned {

    /**
     * The client as it was when the invoice was made.
     *
     * @param address postal, of several lines
     */
    @Schema(name = "InvoiceBuyer")
    public record Buyer(
            ClientId id,
            String name,
            @Nullable String address,
            @Nullable String vatNumber) {}
}
