package io.freehold.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be tried.
 *
 * @param days how far back the leads reach, 1 to {@value #DAYS_MAX}
 * @param changes at most {@value #CHANGES_MAX}, each of another commande
 */
@Schema(description = "Other terms to try on the leads of the last days.")
public record NewSimulation(
        @Schema(description = "A name to find it by.", maxLength = 200)
        Optional<@Size(max = 200) String> name,

        @NotNull @Min(1) @Max(DAYS_MAX) @Schema(required = true, minimum = "1", maximum = "30")
        Integer days,

        @NotNull @Size(max = CHANGES_MAX) @Schema(required = true)
        List<@NotNull @Valid DraftChange> changes) {

    /** Nobody buys an older lead. */
    public static final int DAYS_MAX = 30;

    /** Most commandes that one simulation changes. */
    public static final int CHANGES_MAX = 200;
}
