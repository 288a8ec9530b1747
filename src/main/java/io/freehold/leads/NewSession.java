package io.freehold.leads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody came to a landing page.
 *
 * @param consentVersion the version of the text that the page shows
 * @param formKey the form's public key, when it is not in the header
 */
@Schema(description = "A visit of a landing page.")
public record NewSession(
        @NotNull
        @Size(max = URL_CHARACTERS_MAX)
        @Pattern(regexp = WEB_ADDRESS, message = WEB_ADDRESS_FAULT)
        @Schema(description = "The page, with its query.", examples = "https://www.acme.test/devis?utm_source=search")
        String landingUrl,

        @Schema(description = "Where the visitor came from.")
        Optional<@Size(max = URL_CHARACTERS_MAX) String> referrer,

        Optional<@jakarta.validation.Valid Utm> utm,

        @Schema(description = "Version of the consent's text that the page shows.")
        Optional<@Size(max = TAG_CHARACTERS_MAX) String> consentVersion,

        @Schema(description = "The form's public key, when neither X-Form-Key nor X-Api-Key is sent.")
        Optional<@Size(max = TAG_CHARACTERS_MAX) String> formKey) {

    /** Longest address that is kept. */
    public static final int URL_CHARACTERS_MAX = 2000;

    /** Longest campaign's word. */
    public static final int TAG_CHARACTERS_MAX = 200;

    static final String WEB_ADDRESS = "https?://\\S+";
    static final String WEB_ADDRESS_FAULT = "must begin with http:// or https://";

    /** The five words by which campaigns are told apart (Urchin). */
    @Schema(name = "Utm", description = "The campaign's words in the address.")
    public record Utm(
            Optional<@Size(max = TAG_CHARACTERS_MAX) String> source,
            Optional<@Size(max = TAG_CHARACTERS_MAX) String> medium,
            Optional<@Size(max = TAG_CHARACTERS_MAX) String> campaign,
            Optional<@Size(max = TAG_CHARACTERS_MAX) String> term,
            Optional<@Size(max = TAG_CHARACTERS_MAX) String> content) {}
}
