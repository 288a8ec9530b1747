package io.freehold.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a legal company; what is absent stays. Its code never changes. */
@Schema(description = "A change to a legal company; what is absent stays.")
public record EntityEdit(
        Optional<@Size(min = 1, max = 200) @Pattern(regexp = LINE, message = "must be a name on one line") String> name,

        @Schema(description = "Whether it takes new clients and commandes.")
        Optional<Boolean> active) {

    /** Something to read, on one line. */
    public static final String LINE = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";
}
