package io.freehold.invoicing;

import io.freehold.kernel.Refusal;
import java.math.BigDecimal;

/**
 * A line to write.
 *
 * @param quantity more than 0, below a million, at most three decimals
 * @param unitPrice without VAT; from 0, below ten million, at most two decimals
 */
public record NewLine(String label, BigDecimal quantity, BigDecimal unitPrice) {

    /** Longest label. */
    public static final int LABEL_CHARACTERS_MAX = 300;

    private static final BigDecimal QUANTITY_END = new BigDecimal("1000000");
    private static final BigDecimal PRICE_END = new BigDecimal("10000000");
    private static final int QUANTITY_DIGITS = 3;
    private static final int PRICE_DIGITS = 2;

    public NewLine {
        require(quantity.signum() > 0, "quantity", "must be more than 0");
        require(quantity.compareTo(QUANTITY_END) < 0, "quantity", "must be below 1000000");
        require(decimals(quantity) <= QUANTITY_DIGITS, "quantity", "must have at most three decimals");
        require(unitPrice.signum() >= 0, "unitPrice", "must not be negative");
        require(unitPrice.compareTo(PRICE_END) < 0, "unitPrice", "must be below 10000000");
        require(decimals(unitPrice) <= PRICE_DIGITS, "unitPrice", "must have at most two decimals");
        label = label.strip();
        require(!label.isEmpty() && label.length() <= LABEL_CHARACTERS_MAX, "label", "must be 1 to 300 characters");
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw Refusal.Invalid.of(field, message).raise();
        }
    }
}
