package io.freehold.usage.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.usage.Meter;
import io.freehold.usage.UsageView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Usage with seed 001's own keys; a limit of {@code null} is none. */
@Schema(name = "TenantUsage", description = "What is used of what the plan allows; null is without limit.")
record UsageAnswer(Amounts usage, String plan, Outlook forecast) {

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1_000_000_000L);
    private static final int GIGABYTE_DIGITS = 3;

    /** How much of each. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "TenantUsageAmounts")
    record Amounts(
            @JsonProperty("api_calls_this_month") long apiCallsThisMonth,

            @JsonProperty("api_calls_limit") @Schema(nullable = true)
            Long apiCallsLimit,

            @JsonProperty("storage_used_gb") @Schema(description = "Gigabytes of 10^9 bytes.")
            BigDecimal storageUsedGb,

            @JsonProperty("storage_limit_gb") @Schema(nullable = true)
            Long storageLimitGb,

            @JsonProperty("team_members_active") @Schema(description = "Members, those invited included.")
            long teamMembersActive,

            @JsonProperty("team_members_limit") @Schema(nullable = true)
            Long teamMembersLimit,

            @JsonProperty("cases_created") @Schema(description = "Opened this month.")
            long casesCreated,

            @JsonProperty("cases_limit") @Schema(nullable = true)
            Long casesLimit) {}

    /** When limits are reached at the month's pace. */
    @Schema(name = "TenantUsageForecast")
    record Outlook(@JsonProperty("api_calls") Reached apiCalls) {}

    /** The day; null when it is not within the month. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "TenantUsageReached")
    record Reached(
            @JsonProperty("reached_on") @Schema(nullable = true, description = "A day of this month in UTC.")
            LocalDate reachedOn) {}

    static UsageAnswer of(UsageView view) {
        Meter calls = view.of(Limited.API_CALLS);
        Meter storage = view.of(Limited.STORAGE);
        Meter members = view.of(Limited.MEMBERS);
        Meter cases = view.of(Limited.CASES);
        return new UsageAnswer(
                new Amounts(
                        calls.used(),
                        orNull(calls.limit()),
                        gigabytes(storage.used()),
                        orNull(gigabytes(storage.limit())),
                        members.used(),
                        orNull(members.limit()),
                        cases.used(),
                        orNull(cases.limit())),
                view.plan(),
                new Outlook(new Reached(calls.reachedOn().orElse(null))));
    }

    /** To the megabyte, without idle zeros. */
    static BigDecimal gigabytes(long bytes) {
        BigDecimal gigabytes = BigDecimal.valueOf(bytes).divide(GIGABYTE, GIGABYTE_DIGITS, RoundingMode.HALF_UP);
        return gigabytes.signum() == 0 ? BigDecimal.ZERO : plain(gigabytes.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static OptionalLong gigabytes(OptionalLong bytes) {
        return bytes.isPresent() ? OptionalLong.of(bytes.getAsLong() / GIGABYTE.longValue()) : bytes;
    }

    static Long orNull(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }
}
