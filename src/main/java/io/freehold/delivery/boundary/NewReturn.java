package io.freehold.delivery.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says to a delivery that it wants to give back. */
@Schema(description = "What a client says to a delivery that it wants to give back.")
public record NewReturn(
        @Schema(maxLength = Reason.CHARACTERS_MAX) @NotBlank @Size(max = Reason.CHARACTERS_MAX)
        String reason,

        @Schema(description = "Whatever else is worth knowing.", maxLength = NOTE_CHARACTERS_MAX)
        Optional<@Size(max = NOTE_CHARACTERS_MAX) String> note) {

    /** Room for a mail that is copied in. */
    static final int NOTE_CHARACTERS_MAX = 2_000;
}
