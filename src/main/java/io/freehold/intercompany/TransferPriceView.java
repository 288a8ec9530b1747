package io.freehold.intercompany;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a lead costs between two companies.
 *
 * @param from code of the company whose leads they are
 * @param to code of the company that sells them and owes the price
 * @param price of one lead, decimal
 * @param currency ISO 4217
 * @param since when the price began to hold
 * @param by who said so
 * @param version counts the prices that were set, from 1; what If-Match names
 */
@Schema(name = "TransferPrice", description = "What a lead costs between two companies.")
public record TransferPriceView(
        UUID id,
        String from,
        String to,
        String product,
        String price,
        String currency,
        Instant since,
        String by,
        int version) {}
