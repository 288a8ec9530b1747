package io.freehold.commandes;

import io.freehold.kernel.Money;
import io.freehold.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a client is, but for its company and its notes. Refuses with 400 what cannot be.
 *
 * @param email where its leads and invoices go
 * @param active whether it takes leads at all
 * @param vatRate percent, 0 to 100, two decimals; an invoice copies it when it is made
 * @param currency ISO 4217
 */
public record ClientProfile(
        String name,
        String email,
        boolean active,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String vatNumber,
        BigDecimal vatRate,
        String currency,
        DeliveryTerms delivery,
        ReturnTerms returns) {

    /** What invoices in France carry. */
    public static final BigDecimal VAT_RATE_USUAL = new BigDecimal("20.00");

    private static final int PERCENT_DIGITS = 2;

    public ClientProfile {
        name = name.strip();
        phone = orNull(phone);
        address = orNull(address);
        vatNumber = orNull(vatNumber);
        if (vatRate.signum() < 0 || vatRate.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Refusal.Invalid.of("vatRate", Texts.PERCENT_FAULT).raise();
        }
        vatRate = vatRate.setScale(PERCENT_DIGITS, RoundingMode.HALF_UP);
        Money.requireCurrency(currency);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
