package io.freehold.leads;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a product; what is absent stays. The code cannot be changed: leads and commandes name it. */
@Schema(description = "A change to a product; what is absent stays as it is.")
public record ProductEdit(
        @Schema(description = "The new name.") Optional<@Size(min = 1, max = 100) String> name,

        @Schema(description = "Whether leads that name it are routed.")
        Optional<Boolean> active) {}
