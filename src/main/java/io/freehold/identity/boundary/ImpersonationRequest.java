package io.freehold.identity.boundary;

import io.freehold.identity.NewImpersonation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator says who wants to act as a member. */
@Schema(name = "NewImpersonation")
public record ImpersonationRequest(
        @NotNull
        @Size(min = 1, max = 500)
        @Pattern(regexp = TEXT, message = "must be a text on one line")
        @Schema(description = "Why; the tenant's owners read it.", examples = "Looks into a delivery that failed")
        String reason,

        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(regexp = TEXT, message = "must be a text on one line")
        @Schema(description = "The request that it serves.", examples = "TKT-2026-000042")
        String ticket,

        @NotNull @Min(1) @Max(60) @Schema(description = "How long, 1 to 60.", examples = "30")
        Integer minutes,

        @Schema(description = "Whether to change things too, which takes an owner's consent; false when absent.")
        Boolean write,

        @Schema(description = "The member to act as; the first active owner when absent.")
        UUID userId) {

    /** Something to read, on one line. */
    private static final String TEXT = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";

    NewImpersonation wanted() {
        return new NewImpersonation(
                reason.strip(), ticket.strip(), minutes, Boolean.TRUE.equals(write), Optional.ofNullable(userId));
    }
}
