package io.freehold.identity.boundary;

import io.freehold.identity.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an operator signs in with.
 *
 * @param otp accepted for clients that send it; looked at once second factors are enrolled
 */
@Schema(name = "OperatorSignIn")
public record OperatorSignInRequest(
        @NotNull
        @Pattern(regexp = EmailAddress.FORM, message = "must be an e-mail address")
        @Schema(description = "Case does not matter.", examples = "operator@freehold.test")
        String email,

        @NotNull @Size(min = 1, max = 1024) @Schema(description = "The password.")
        String password,

        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "must be a one-time code")
        @Schema(description = "A one-time code, for accounts that have a second factor.")
        String otp) {

    EmailAddress address() {
        return new EmailAddress(email);
    }

    @Override
    public String toString() {
        return "OperatorSignInRequest[…]";
    }
}
