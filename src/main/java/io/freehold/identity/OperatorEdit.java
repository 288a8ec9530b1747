package io.freehold.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an operator; what is absent stays.
 *
 * @param department empty for none
 * @param disabled true ends all sessions and lets nobody in
 */
@Schema(description = "Changes to an operator; what is absent stays.")
public record OperatorEdit(
        @Size(min = 1, max = 200) @Pattern(regexp = LINE, message = "must be a name on one line") @Nullable
        String name,

        @Nullable OperatorRole role,

        @Size(max = 100) @Pattern(regexp = "|" + LINE, message = "must be a name on one line") @Nullable
        String department,

        @Nullable Boolean disabled) {

    /** Something to read, on one line. */
    public static final String LINE = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";
}
