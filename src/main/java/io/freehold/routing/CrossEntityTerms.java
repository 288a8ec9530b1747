package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.commandes.CalendarId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which leads may be sold by another company of the tenant when their own cannot (seed 002 §6).
 *
 * @param enabled whether any may
 * @param pairs from which company to which, at most {@value #PAIRS_MAX}
 * @param calendarId the hours in which they may; absent for always
 */
@Schema(description = "Which leads another company of the tenant may have when their own cannot sell them.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrossEntityTerms(
        @NotNull @Schema(required = true, description = "Whether any lead may change its company.")
        Boolean enabled,

        @NotNull @Size(max = PAIRS_MAX) @Schema(required = true)
        List<@NotNull @Valid Pair> pairs,

        @Schema(description = "A calendar's id; absent for always.") @Nullable
        CalendarId calendarId) {

    /** More than ten companies that all trade with each other have. */
    public static final int PAIRS_MAX = 100;

    /** Most products of a pair; none named means all. */
    public static final int PRODUCTS_MAX = 100;

    /**
     * One company's leads may be another's.
     *
     * @param products codes; empty for all
     */
    @Schema(name = "CrossEntityPair", description = "One company's leads may be sold by another.")
    public record Pair(
            @NotNull @Size(max = 10) @Schema(example = "RDZ")
            String from,

            @NotNull @Size(max = 10) @Schema(example = "MDL")
            String to,

            @Size(max = PRODUCTS_MAX)
            @Schema(description = "Codes of products; none for all.", example = "[\"solar\"]")
            @Nullable
            List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String> products) {

        public Pair {
            products = products == null ? List.of() : List.copyOf(products);
        }
    }
}
