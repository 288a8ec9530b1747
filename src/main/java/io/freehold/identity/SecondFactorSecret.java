package io.freehold.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second factor as its authenticator app has to learn it; shown this once.
 *
 * @param uri the same as {@code secret}, in the form that apps scan
 */
@Schema(name = "SecondFactorSecret")
public record SecondFactorSecret(
        @Schema(description = "For those who type it: base 32.")
        String secret,

        @Schema(description = "otpauth: address of an app on the same device.")
        String uri,

        QrCode qr) {

    @Override
    public String toString() {
        return "SecondFactorSecret[…]";
    }
}
