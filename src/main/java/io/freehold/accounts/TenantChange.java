package io.freehold.accounts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An operator's change to a tenant; what is absent stays.
 *
 * @param trialDays a trial of so many days from now; 0 ends the trial and makes it a customer
 */
@Schema(description = "A change to a tenant; what is absent stays as it is.")
public record TenantChange(
        @Schema(description = "As people read it.")
        Optional<
                        @Pattern(regexp = TenantEdit.NAME, message = TenantEdit.NAME_MESSAGE)
                        @Size(max = TenantEdit.NAME_CHARACTERS_MAX) String>
                name,

        @Schema(description = "A plan of the catalogue.") Optional<String> plan,

        @Schema(description = "Where its data lives.", pattern = Region.FORM)
        Optional<@Pattern(regexp = Region.FORM, message = Region.MESSAGE) String> region,

        @Schema(description = "Where its days begin and end, as IANA names it.")
        Optional<@TimeZoneName String> timeZone,

        @Schema(description = "Its address on the web; an empty text takes it away.")
        Optional<@Pattern(regexp = TenantEdit.WEBSITE, message = TenantEdit.WEBSITE_MESSAGE) String> website,

        @Schema(description = "What it does; an empty text takes it away.")
        Optional<@Size(max = TenantEdit.DESCRIPTION_CHARACTERS_MAX) String> description,

        @Schema(description = "What else is known of the business, whole; at most 20 keys.")
        Optional<@Size(max = NewTenant.BUSINESS_DETAILS_MAX) Map<String, Object>> businessDetails,

        @Schema(description = "A trial of so many days from now; 0 makes it a customer.")
        Optional<@Min(0) @Max(NewTenant.TRIAL_DAYS_MAX) Integer> trialDays) {

    /** The part of it that the tenant's owner could make too. */
    public TenantEdit edit() {
        return new TenantEdit(name, region, timeZone, website, description);
    }
}
