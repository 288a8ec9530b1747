package io.freehold.commandes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@link Caps} as callers write and read them; absent means no limit. */
@Schema(name = "Caps", description = "Most leads of a period, by count and by money; absent means no limit.")
public record CapsText(
        @Min(0) @Max(COUNT_MAX) @Nullable Integer hour,
        @Min(0) @Max(COUNT_MAX) @Nullable Integer day,
        @Min(0) @Max(COUNT_MAX) @Nullable Integer week,
        @Min(0) @Max(COUNT_MAX) @Nullable Integer month,
        @Min(0) @Max(COUNT_MAX) @Nullable Integer total,

        @Pattern(regexp = Texts.MONEY, message = Texts.MONEY_FAULT)
        @Schema(description = "In the commande's currency.", examples = "500.00")
        @Nullable
        String moneyDay,

        @Pattern(regexp = Texts.MONEY, message = Texts.MONEY_FAULT) @Nullable
        String moneyWeek,

        @Pattern(regexp = Texts.MONEY, message = Texts.MONEY_FAULT) @Nullable
        String moneyMonth,

        @Pattern(regexp = Texts.MONEY, message = Texts.MONEY_FAULT) @Nullable
        String moneyTotal) {

    /** More than anybody sells; sums of it stay whole numbers. */
    public static final int COUNT_MAX = 1_000_000;

    static CapsText of(Caps caps) {
        return new CapsText(
                caps.hour(),
                caps.day(),
                caps.week(),
                caps.month(),
                caps.total(),
                text(caps.moneyDay()),
                text(caps.moneyWeek()),
                text(caps.moneyMonth()),
                text(caps.moneyTotal()));
    }

    Caps caps() {
        return new Caps(
                hour, day, week, month, total, money(moneyDay), money(moneyWeek), money(moneyMonth), money(moneyTotal));
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable BigDecimal money(@Nullable String text) {
        return text == null ? null : Texts.money(text);
    }
}
