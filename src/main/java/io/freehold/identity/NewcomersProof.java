package io.freehold.identity;

import java.util.Optional;

/**
 * What the receiver of an invitation shows to come in.
 *
 * @param token of the mailed link
 * @param password a new person's choice, or the one that a known person has
 * @param name a new person's; absent, the one on the invitation
 */
public record NewcomersProof(String token, String password, Optional<String> name, Optional<String> otp) {

    @Override
    public String toString() {
        return "NewcomersProof[…]";
    }
}
