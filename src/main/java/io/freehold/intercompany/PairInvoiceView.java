package io.freehold.intercompany;

import io.freehold.invoicing.InvoiceId;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invoice between two companies, and which transfers it is made of.
 *
 * @param from code of the company that is owed and has issued it
 * @param to code of the company that owes
 * @param week the ISO week in the time of Paris that was run
 * @param total without VAT, decimal, never negative
 * @param currency ISO 4217
 * @param transfers how many it is made of
 * @param number its number
 * @param invoiceId it in the books of {@code from}
 * @param mirrorId it in the books of {@code to}, with the opposite amounts
 */
@Schema(name = "IntercompanyInvoice", description = "An invoice between two companies.")
public record PairInvoiceView(
        UUID id,
        String from,
        String to,
        String week,
        String total,
        String currency,
        int transfers,
        String number,
        InvoiceId invoiceId,
        InvoiceId mirrorId,
        Instant createdAt) {}
