package io.freehold.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the person agreed to, as evidence (GDPR art. 7(1)).
 *
 * @param text the sentence they agreed to; without it the lead goes nowhere
 * @param at when
 * @param ip from which address
 * @param url on which page
 * @param certificateUrl a third party's certificate of it, such as TrustedForm's
 */
public record Consent(
        @Nullable String text,
        @Nullable Instant at,
        @Nullable String ip,
        @Nullable String url,
        @Nullable String certificateUrl) {

    /** No consent came along. */
    public static final Consent NONE = new Consent(null, null, null, null, null);

    /** Whether there is anything the person agreed to. */
    public boolean isGiven() {
        return text != null && !text.isBlank();
    }
}
