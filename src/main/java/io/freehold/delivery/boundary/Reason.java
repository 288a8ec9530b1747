package io.freehold.delivery.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a delivery is taken back. */
@Schema(name = "DeliveryReason", description = "Why a delivery is taken back.")
public record Reason(
        @Schema(description = "For colleagues and the client.", maxLength = CHARACTERS_MAX)
        @NotBlank
        @Size(max = CHARACTERS_MAX)
        String reason) {

    /** A sentence or two. */
    static final int CHARACTERS_MAX = 500;
}
