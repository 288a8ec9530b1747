package io.freehold.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is helped back in; both texts stand in the audit log. */
@Schema(name = "SecondFactorReset")
public record RecoveryCase(
        @NotNull
        @Size(min = 1, max = 500)
        @Pattern(regexp = TEXT, message = "must be a text on one line")
        @Schema(description = "How the person proved who it is.", examples = "Called back on the number on file")
        String reason,

        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = TEXT, message = "must be a text on one line")
        @Schema(description = "The request that it serves.", examples = "TKT-2026-000042")
        String ticket) {

    /** Something to read, on one line. */
    private static final String TEXT = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";
}
