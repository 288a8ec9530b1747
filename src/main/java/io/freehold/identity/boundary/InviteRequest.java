package io.freehold.identity.boundary;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.NewInvitation;
import io.freehold.identity.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to invite.
 *
 * @param entities absent grants all legal companies, those to come included
 */
@Schema(name = "Invite")
public record InviteRequest(
        @NotNull
        @Pattern(regexp = EmailAddress.FORM, message = "must be an e-mail address")
        @Pattern(regexp = MAILABLE, message = "must be a plain e-mail address")
        @Schema(description = "Where the invitation goes.", examples = "ada@example.com")
        String email,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = NAME, message = NAME_FAULT)
        @Schema(description = "The person's name.")
        String name,

        @NotNull @Schema(description = "The role in this tenant; none above the caller's own.")
        Role role,

        @Schema(description = "Codes of the legal companies granted; absent grants all, those to come included.")
        Optional<@Size(min = 1, max = 100) Set<@NotNull @Pattern(regexp = ENTITY, message = "must be a code") String>>
                entities) {

    /** Something to read, on one line. */
    static final String NAME = "[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*";

    static final String NAME_FAULT = "must be a name on one line";

    /** A legal company's code. */
    static final String ENTITY = "[A-Z0-9]{2,10}";

    /** What a mail can be addressed to without quoting (RFC 5322 §3.4.1). */
    static final String MAILABLE = "[^<>()\\[\\]\\\\,;:\"@.][^<>()\\[\\]\\\\,;:\"@]*@[^<>()\\[\\]\\\\,;:\"@.]"
            + "[^<>()\\[\\]\\\\,;:\"@]*[^<>()\\[\\]\\\\,;:\"@.]";

    NewInvitation wanted() {
        return new NewInvitation(new EmailAddress(email), name.strip(), role, entities);
    }

    @Override
    public String toString() {
        return "InviteRequest[" + role + "]";
    }
}
