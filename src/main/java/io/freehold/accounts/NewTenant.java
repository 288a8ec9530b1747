package io.freehold.accounts;

import io.freehold.identity.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tenant to register (seed 004).
 *
 * @param owner whom to ask to be its first owner; without it, {@code businessDetails.email} is asked
 */
@Schema(description = "A tenant to register.")
public record NewTenant(
        @NotNull
        @Pattern(regexp = TenantEdit.NAME, message = TenantEdit.NAME_MESSAGE)
        @Size(max = TenantEdit.NAME_CHARACTERS_MAX)
        @Schema(description = "As people read it.", examples = "Acme")
        String name,

        @NotNull @Schema(description = "3 to 40 of a-z, 0-9 and -; for ever.", examples = "acme")
        String subdomain,

        @NotNull @Schema(description = "A plan of the catalogue.", examples = "standard")
        String plan,

        @Schema(description = "Its address on the web.")
        Optional<@Pattern(regexp = TenantEdit.WEBSITE, message = TenantEdit.WEBSITE_MESSAGE) String> website,

        @Schema(description = "What it does.")
        Optional<@Size(max = TenantEdit.DESCRIPTION_CHARACTERS_MAX) String> description,

        @Schema(description = "What else is known of the business; at most 20 keys.")
        Optional<@Size(max = BUSINESS_DETAILS_MAX) Map<String, Object>> businessDetails,

        @Schema(description = "Where its data lives; eu-west when absent.", pattern = Region.FORM)
        Optional<@Pattern(regexp = Region.FORM, message = Region.MESSAGE) String> region,

        @Schema(description = "Where its days begin and end; Europe/Paris when absent.")
        Optional<@TimeZoneName String> timeZone,

        @Schema(description = "Days to try us out before it is a customer; absent, it is one at once.")
        Optional<@Min(1) @Max(TRIAL_DAYS_MAX) Integer> trialDays,

        @Schema(description = "Whom to ask to be its first owner.")
        Optional<@Valid FirstOwner> owner) {

    /** Most keys of a business's details. */
    public static final int BUSINESS_DETAILS_MAX = 20;

    /** Longest trial: a year. */
    public static final int TRIAL_DAYS_MAX = 365;

    /** Who is to own the tenant. */
    @Schema(description = "A person to be asked by mail.")
    public record FirstOwner(
            @NotNull
            @Pattern(regexp = EmailAddress.FORM, message = "must be an e-mail address")
            @Schema(examples = "owner@acme.test")
            String email,

            @Schema(description = "As the letter addresses it.")
            Optional<@Pattern(regexp = TenantEdit.NAME, message = TenantEdit.NAME_MESSAGE) @Size(max = 120) String>
                    name) {}
}
