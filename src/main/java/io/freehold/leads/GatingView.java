package io.freehold.leads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which sources may send which product.
 *
 * @param mode {@code open}: all may send all; {@code listed}: a product that is listed is closed to every
 *     provider that stands not beside it
 * @param products provider ids by product's code; products that are not named stay open
 */
@Schema(name = "SourceGating")
public record GatingView(
        @NotNull @Pattern(regexp = "open|listed", message = "must be open or listed")
        String mode,

        @NotNull @Size(max = 200) @Schema(description = "Ids of the providers that may send it, by product's code.")
        Map<@NotNull String, @NotNull @Size(max = 500) Set<@NotNull UUID>> products) {

    /** Before anybody changed it. */
    public static final GatingView OPEN = new GatingView("open", Map.of());

    /** The rule with its version. */
    public record Chosen(GatingView gating, int version) {}
}
