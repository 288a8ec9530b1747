package io.freehold.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How other systems are called.
 *
 * @param webhooks whether webhooks are sent at all
 * @param timeoutSeconds for one call, connecting and reading together
 * @param attemptsMax tries of one call before it is given up
 * @param failureRecipients who is told of a call that was given up
 */
@Schema(description = "How other systems are called.")
public record IntegrationSettings(
        boolean webhooks,

        @Min(1) @Max(60) int timeoutSeconds,

        @Min(1) @Max(20) int attemptsMax,

        @NotNull @Size(max = 10)
        List<@NotNull @Pattern(regexp = Forms.EMAIL, message = "must be e-mail addresses") String> failureRecipients) {

    static final IntegrationSettings DEFAULTS = new IntegrationSettings(true, 10, 8, List.of());
}
