package io.freehold.identity;

import java.util.Optional;

/**
 * What somebody shows to be let in.
 *
 * @param otp a code of the authenticator app (6 digits) or a recovery code ({@code xxxxx-xxxxx})
 */
public record Proof(String password, Optional<String> otp) {

    /** A password and nothing else. */
    public static Proof of(String password) {
        return new Proof(password, Optional.empty());
    }

    @Override
    public String toString() {
        return "Proof[…]";
    }
}
