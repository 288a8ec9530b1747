package io.freehold.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who the business is and how it writes dates and amounts. An empty text says nothing.
 *
 * @param vatNumber as printed on invoices, such as {@code FR40303265045}
 * @param language of what is written to the outside, ISO 639-1
 * @param currency of amounts that name none, ISO 4217
 */
@Schema(description = "Who the business is and how it writes dates and amounts. An empty text says nothing.")
public record OrganizationSettings(
        @Schema(maxLength = 200) @NotNull @Size(max = 200) String legalName,

        @Schema(maxLength = 200) @NotNull @Size(max = 200) String tradingName,

        @NotNull @Pattern(regexp = Forms.EMAIL_OR_NOTHING, message = Forms.EMAIL_MESSAGE)
        String email,

        @Schema(maxLength = 40) @NotNull @Size(max = 40) String phone,

        @Schema(maxLength = 500) @NotNull @Size(max = 500) String address,

        @Schema(maxLength = 30) @NotNull @Size(max = 30) String vatNumber,

        @NotNull @Pattern(regexp = "[a-z]{2}", message = "must be a language by two small letters")
        String language,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency by three capital letters")
        String currency,

        @NotNull DayOfWeek weekStart) {

    static final OrganizationSettings DEFAULTS =
            new OrganizationSettings("", "", "", "", "", "", "fr", "EUR", DayOfWeek.MONDAY);
}
