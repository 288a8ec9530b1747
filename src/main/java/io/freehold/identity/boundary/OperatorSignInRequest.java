package io.freehold.identity.boundary;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.Proof;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an operator signs in with.
 *
 * @param otp for accounts with a second factor
 * @param cookie for pages that keep the access token in a cookie
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
        @Schema(description = "Six digits of the app or a recovery code, for accounts that have a second factor.")
        String otp,

        @Schema(description = "Whether the access token is to be kept in the cookie admin_token too.")
        Boolean cookie) {

    EmailAddress address() {
        return new EmailAddress(email);
    }

    boolean wantsCookie() {
        return Boolean.TRUE.equals(cookie);
    }

    Proof proof() {
        return new Proof(password, Optional.ofNullable(otp));
    }

    @Override
    public String toString() {
        return "OperatorSignInRequest[…]";
    }
}
