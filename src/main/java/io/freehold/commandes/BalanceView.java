package io.freehold.commandes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A client's balance as members see it; money with two decimals.
 *
 * @param creditLimit how far below 0 places may bring it in mode credit
 * @param available what places may still cost; in mode open, what is left of what was paid
 * @param currency ISO 4217
 * @param version of mode and limit, what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "ClientBalance")
public record BalanceView(
        ClientId clientId,
        BalanceMode mode,
        @Schema(examples = "1250.00") String balance,
        @Schema(examples = "0.00") String creditLimit,
        @Schema(examples = "1250.00") String available,
        String currency,
        int version) {}
