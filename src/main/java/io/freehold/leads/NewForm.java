package io.freehold.leads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form that is wanted. */
@Schema(description = "A form on a landing page.")
public record NewForm(
        @NotBlank
        @Size(max = NAME_CHARACTERS_MAX)
        @Schema(description = "No two forms have the same.", examples = "Devis solaire")
        String name,

        @NotNull @Schema(description = "Id of the provider whose leads they are.")
        UUID provider,

        @NotBlank
        @Size(max = 40)
        @Schema(description = "Code of the product that its leads are about.", examples = "solar")
        String product,

        @NotNull
        @Size(min = 1, max = ORIGINS_MAX)
        @Schema(
                description = "Where its pages lie: scheme, host and port, exactly.",
                examples = "[\"https://www.acme.test\"]")
        List<@NotNull @Size(max = ORIGIN_CHARACTERS_MAX) String> origins,

        @NotBlank @Size(max = VERSION_CHARACTERS_MAX) @Schema(examples = "2026-02")
        String consentVersion,

        @NotBlank @Size(max = TEXT_CHARACTERS_MAX) @Schema(description = "What the visitor reads and agrees to.")
        String consentText) {

    public static final int NAME_CHARACTERS_MAX = 100;

    /** Pages of one form seldom lie in more than a few places. */
    public static final int ORIGINS_MAX = 20;

    /** Longest origin: a host has at most 253 characters (RFC 1035). */
    public static final int ORIGIN_CHARACTERS_MAX = 270;

    public static final int VERSION_CHARACTERS_MAX = 40;

    public static final int TEXT_CHARACTERS_MAX = 10_000;
}
