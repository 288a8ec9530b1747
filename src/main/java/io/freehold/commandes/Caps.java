package io.freehold.commandes;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        List<FieldError> errors = new ArrayList<>();
        requireNotNegative("caps.hour", hour, errors);
        requireNotNegative("caps.day", day, errors);
        requireNotNegative("caps.week", week, errors);
        requireNotNegative("caps.month", month, errors);
        requireNotNegative("caps.total", total, errors);
        requireNotNegative("caps.moneyDay", moneyDay, errors);
        requireNotNegative("caps.moneyWeek", moneyWeek, errors);
        requireNotNegative("caps.moneyMonth", moneyMonth, errors);
        requireNotNegative("caps.moneyTotal", moneyTotal, errors);
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    private static void requireNotNegative(String field, @Nullable Number limit, List<FieldError> errors) {
        if (limit != null && limit.doubleValue() < 0) {
            errors.add(new FieldError(field, "must not be negative"));
        }
    }
}
