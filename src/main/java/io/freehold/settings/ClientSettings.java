package io.freehold.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds for clients unless one of them says otherwise.
 *
 * @param codePrefix what a new client's number begins with
 * @param paymentDays from an invoice to its due day
 * @param vatNumberRequired whether a client without one is refused
 * @param returnsDays in which a client may send a lead back
 */
@Schema(description = "What holds for clients unless one of them says otherwise.")
public record ClientSettings(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{0,10}", message = "must be at most 10 capital letters, digits or dashes")
        String codePrefix,

        @Min(0) @Max(120) int paymentDays,

        boolean vatNumberRequired,

        @Min(0) @Max(90) int returnsDays) {

    static final ClientSettings DEFAULTS = new ClientSettings("CLI-", 30, false, 15);
}
