package io.freehold.leads.boundary;

import io.freehold.leads.NewProvider;
import io.freehold.leads.ProviderEdit;
import io.freehold.tenancy.EntityScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provider that is wanted. */
@Schema(name = "NewProvider")
record ProviderRequest(
        @NotBlank
        @Size(max = ProviderEdit.NAME_CHARACTERS_MAX)
        @Schema(description = "No two providers have the same.", examples = "Leadbyte")
        String name,

        @Schema(description = "Code of the legal company; absent for the one of X-Entity-Scope.", examples = "RDZ")
        Optional<@Pattern(regexp = "[A-Z0-9]{2,10}", message = "must be a code") String> entity,

        @Schema(description = "Whether its leads must stay in that company.")
        Optional<Boolean> entityLocked,

        @Schema(description = "Whether its leads count towards the LB share.")
        Optional<Boolean> lb,

        @Schema(description = "Most leads a day; absent for no limit.", minimum = "1", maximum = "1000000")
        Optional<@Min(1) @Max(ProviderEdit.DAILY_CAP_MAX) Integer> dailyCap,

        @Schema(
                description = "Most requests a minute; absent for the installation's.",
                minimum = "1",
                maximum = "100000")
        Optional<@Min(1) @Max(ProviderEdit.RATE_MAX) Integer> ratePerMinute,

        @Schema(
                description =
                        "Where values stand in what it sends: target to path, or to an object with path, values and"
                                + " otherwise, or constant.",
                example = "{\"phone\":\"contact.tel\",\"product\":{\"path\":\"offer\",\"values\":{\"PV\":\"solar\"}}}")
        Optional<Map<String, Object>> mapping) {

    NewProvider wanted() {
        return new NewProvider(
                name.strip(),
                entity.orElseGet(() -> EntityScope.current().writable()),
                entityLocked.orElse(false),
                lb.orElse(false),
                dailyCap.orElse(null),
                ratePerMinute.orElse(null),
                mapping.orElse(Map.of()));
    }
}
