package io.freehold.accounts.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.accounts.TermValue;
import io.freehold.kernel.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is agreed about a feature or a limit.
 *
 * @param value {@code true} or {@code false} for a feature; a number or {@code unlimited} for a limit
 */
@Schema(name = "OverrideAgreement")
public record OverrideRequest(
        @NotNull
        @Schema(
                anyOf = {Boolean.class, Long.class, String.class},
                description = "true or false for a feature; a whole number from 0, or unlimited, for a limit.",
                examples = "100")
        JsonNode value,

        @Schema(description = "From when on the plan's own value holds again; absent, never.")
        Optional<Instant> expiresAt,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Schema(description = "Why, for colleagues.")
        String reason) {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    TermValue term() {
        if (value.isBoolean()) {
            return new TermValue.Feature(value.booleanValue());
        }
        if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0) {
            return new TermValue.Amount(value.longValue());
        }
        if (value.isTextual() && value.textValue().equals(TermValue.UNLIMITED)) {
            return new TermValue.Unlimited();
        }
        throw Refusal.Invalid.of("value", "must be true, false, a whole number from 0, or unlimited")
                .raise();
    }

    Optional<Instant> end() {
        expiresAt.filter(end -> !end.isBefore(LAST)).ifPresent(far -> {
            throw Refusal.Invalid.of("expiresAt", "must lie before the year 9999")
                    .raise();
        });
        return expiresAt;
    }
}
