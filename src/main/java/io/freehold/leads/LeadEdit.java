package io.freehold.leads;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member's change to a lead; what is absent stays.
 *
 * @param status a status that may be set by hand
 * @param notes free text, at most {@value #NOTES_CHARACTERS_MAX} characters
 */
@Schema(description = "A change to a lead; what is absent stays as it is.")
public record LeadEdit(
        @Schema(description = "The new status; not every change may be made by hand.")
        Optional<LeadStatus> status,

        @Schema(description = "Free text for colleagues.", maxLength = NOTES_CHARACTERS_MAX)
        Optional<@Size(max = NOTES_CHARACTERS_MAX) String> notes) {

    /** Longest note; a page of text. */
    public static final int NOTES_CHARACTERS_MAX = 4000;
}
