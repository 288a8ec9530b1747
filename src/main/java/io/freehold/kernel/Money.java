package io.freehold.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of one currency, exact to the cent; it may be negative. What is more exact is refused rather than
 * rounded: {@link #rounded} is for results of a division or a rate.
 *
 * @param amount with two decimals
 * @param currency ISO 4217
 */
@Schema(name = "Money", description = "An amount of one currency.")
public record Money(
        @Schema(type = SchemaType.STRING, description = "With two decimals.", examples = "12.50")
        @JsonSerialize(using = ToStringSerializer.class)
        BigDecimal amount,

        @Schema(description = "ISO 4217.", examples = "EUR") String currency)
        implements Comparable<Money> {

    /** Decimals of every amount; no currency that is traded in here has more. */
    public static final int DECIMALS = 2;

    /** An amount that is at least nothing, as callers write it. */
    public static final String FORM = "[0-9]{1,10}(\\.[0-9]{1,2})?";

    private static final String FORM_SIGNED = "-?" + FORM;

    /** Codes of metals, tests and of no currency at all have no digits: nobody pays in them. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Refuses with 400 an amount below the cent and an unknown currency. */
    public Money {
        requireCurrency(currency);
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw Refusal.Invalid.of("amount", "must have at most " + DECIMALS + " decimals")
                    .raise();
        }
        amount = amount.setScale(DECIMALS);
    }

    /** What was written as text; for JSON. */
    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return new Money(decimal("amount", amount), currency);
    }

    /** An amount that a caller wrote, which may be negative; 400 that names {@code field} for one that is none. */
    public static BigDecimal decimal(String field, String text) {
        if (!text.matches(FORM_SIGNED)) {
            throw Refusal.Invalid.of(field, "must be an amount such as 25.00, with at most two decimals and ten digits")
                    .raise();
        }
        return new BigDecimal(text).setScale(DECIMALS);
    }

    /** Refuses with 400 what is no {@linkplain #isCurrency currency}. */
    public static void requireCurrency(String code) {
        if (!isCurrency(code)) {
            throw Refusal.Invalid.of("currency", "must be a code of ISO 4217").raise();
        }
    }

    /** Whether it is a code of ISO 4217 that somebody can pay in. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** Nothing. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The nearest cent; half a cent counts as a whole one, away from 0. */
    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(amount.setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    /** The sum; throws {@link IllegalArgumentException} for another currency. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference; throws {@link IllegalArgumentException} for another currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** So many times this. */
    public Money times(long count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** With the other sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other;
    }

    /** Such as {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
