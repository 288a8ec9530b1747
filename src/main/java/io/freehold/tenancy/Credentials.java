package io.freehold.tenancy;

import java.util.Optional;

/**
 * What a caller showed to be known by. It is a secret: it has no readable text form.
 *
 * @param bearer the token of {@code Authorization: Bearer …}
 * @param cookie the token of the cookie {@code admin_token}, looked at only without a bearer
 */
public record Credentials(Optional<String> bearer, Optional<String> cookie) {

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
