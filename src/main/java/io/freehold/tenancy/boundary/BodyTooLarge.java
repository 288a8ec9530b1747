package io.freehold.tenancy.boundary;

import io.freehold.kernel.Refusal;
import java.io.IOException;

/** The body grew past its limit while it was read. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("body too large");
    }

    Refusal refusal() {
        return new Refusal.TooLarge("A body may have up to 1 MiB.");
    }
}
