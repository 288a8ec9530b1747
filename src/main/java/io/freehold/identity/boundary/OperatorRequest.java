package io.freehold.identity.boundary;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.NewOperator;
import io.freehold.identity.OperatorEdit;
import io.freehold.identity.OperatorRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to become an operator. */
@Schema(name = "NewOperator")
public record OperatorRequest(
        @NotNull
        @Pattern(regexp = EmailAddress.FORM, message = "must be an e-mail address")
        @Pattern(regexp = InviteRequest.MAILABLE, message = "must be a plain e-mail address")
        @Schema(description = "Where the welcome goes.", examples = "ada@freehold.test")
        String email,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = OperatorEdit.LINE, message = "must be a name on one line")
        @Schema(description = "The person's name.")
        String name,

        @NotNull @Schema(description = "What the operator does for us.")
        OperatorRole role,

        @Size(min = 1, max = 100)
        @Pattern(regexp = OperatorEdit.LINE, message = "must be a name on one line")
        @Schema(description = "Where the operator works.", examples = "Customer care")
        String department) {

    NewOperator wanted() {
        return new NewOperator(
                new EmailAddress(email),
                name.strip(),
                role,
                Optional.ofNullable(department).map(String::strip));
    }

    @Override
    public String toString() {
        return "OperatorRequest[" + role + "]";
    }
}
