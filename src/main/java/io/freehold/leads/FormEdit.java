package io.freehold.leads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a form; what is absent stays. */
@Schema(description = "A change to a form; what is absent stays as it is.")
public record FormEdit(
        Optional<@Size(min = 1, max = NewForm.NAME_CHARACTERS_MAX) String> name,

        @Schema(description = "Id of the provider whose leads they are.")
        Optional<UUID> provider,

        Optional<@Size(min = 1, max = 40) String> product,

        @Schema(description = "All its origins.")
        Optional<
                        @Size(min = 1, max = NewForm.ORIGINS_MAX) List<
                                @NotNull @Size(max = NewForm.ORIGIN_CHARACTERS_MAX) String>>
                origins,

        Optional<@Size(min = 1, max = NewForm.VERSION_CHARACTERS_MAX) String> consentVersion,

        Optional<@Size(min = 1, max = NewForm.TEXT_CHARACTERS_MAX) String> consentText,

        @Schema(description = "Whether its key opens anything.")
        Optional<Boolean> active) {}
