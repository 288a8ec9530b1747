package io.freehold.commandes;

import io.freehold.kernel.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Most leads that a commande takes in a period of the tenant's calendar, by count and by money; absent means
 * no limit. The week is the ISO week. Money is in the commande's currency; a lead whose price would pass the
 * limit is not taken.
 */
public record Caps(
        @Nullable Integer hour,
        @Nullable Integer day,
        @Nullable Integer week,
        @Nullable Integer month,
        @Nullable Integer total,
        @Nullable BigDecimal moneyDay,
        @Nullable BigDecimal moneyWeek,
        @Nullable BigDecimal moneyMonth,
        @Nullable BigDecimal moneyTotal) {

    /** No limit but the weekly quota. */
    public static final Caps NONE = new Caps(null, null, null, null, null);

    /** Limits by count alone. */
    public Caps(
            @Nullable Integer hour,
            @Nullable Integer day,
            @Nullable Integer week,
            @Nullable Integer month,
            @Nullable Integer total) {
        this(hour, day, week, month, total, null, null, null, null);
    }

    /** Refuses with 400 a limit below nothing. */
    public Caps {
        if (isNegative(hour) || isNegative(day) || isNegative(week) || isNegative(month) || isNegative(total)) {
            throw Refusal.Invalid.of("caps", "must not be negative").raise();
        }
        if (isNegative(moneyDay) || isNegative(moneyWeek) || isNegative(moneyMonth) || isNegative(moneyTotal)) {
            throw Refusal.Invalid.of("caps", "must not be negative").raise();
        }
    }

    private static boolean isNegative(@Nullable Integer count) {
        return count != null && count < 0;
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}
