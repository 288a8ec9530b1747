package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import java.io.IOException;

/** The body grew past its limit while it was read. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long bytesMax;

    BodyTooLarge(long bytesMax) {
        super("body too large");
        this.bytesMax = bytesMax;
    }

    Refusal refusal() {
        return new Refusal.TooLarge("A body may have up to " + (bytesMax >> 20) + " MiB here.");
    }
}
