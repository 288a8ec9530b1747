package io.freehold.accounts;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An owner's change to its own tenant; what is absent stays. */
@Schema(description = "A change to one's own tenant; what is absent stays as it is.")
public record TenantEdit(
        @Schema(description = "As people read it.", maxLength = NAME_CHARACTERS_MAX)
        Optional<@Pattern(regexp = NAME, message = NAME_MESSAGE) @Size(max = NAME_CHARACTERS_MAX) String> name,

        @Schema(description = "Where its data lives.", pattern = Region.FORM)
        Optional<@Pattern(regexp = Region.FORM, message = Region.MESSAGE) String> region,

        @Schema(description = "Where its days begin and end, as IANA names it.", examples = "Europe/Paris")
        Optional<@TimeZoneName String> timeZone,

        @Schema(description = "Its address on the web; an empty text takes it away.")
        Optional<@Pattern(regexp = WEBSITE, message = WEBSITE_MESSAGE) String> website,

        @Schema(description = "What it does.", maxLength = DESCRIPTION_CHARACTERS_MAX)
        Optional<@Size(max = DESCRIPTION_CHARACTERS_MAX) String> description) {

    /** What a name is held against: a line with something to read in it. */
    public static final String NAME = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";

    /** What is said of one that does not fit. */
    public static final String NAME_MESSAGE = "must be a line of text and not be blank";

    /** Longest name of a tenant. */
    public static final int NAME_CHARACTERS_MAX = 120;

    /** Longest description: a page of text. */
    public static final int DESCRIPTION_CHARACTERS_MAX = 2_000;

    /** What a website is held against: opened by colleagues, so nothing but a page. */
    public static final String WEBSITE = "|https?://[^\\s\"<>\\p{C}]{1,200}";

    /** What is said of one that does not fit. */
    public static final String WEBSITE_MESSAGE = "must be an address that begins with https:// or http://";
}
