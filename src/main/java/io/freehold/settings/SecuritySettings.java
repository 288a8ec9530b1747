package io.freehold.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the tenant is kept safe.
 *
 * @param mfaRequired whether members need a second factor; kept with identity, which holds them to it
 * @param contact who is written to about an incident, an e-mail address; empty for the owners
 */
@Schema(description = "How the tenant is kept safe.")
public record SecuritySettings(
        boolean mfaRequired,

        @NotNull @Pattern(regexp = Forms.EMAIL_OR_NOTHING, message = Forms.EMAIL_MESSAGE)
        String contact) {

    static final SecuritySettings DEFAULTS = new SecuritySettings(false, "");
}
