package io.freehold.leads;

import java.time.Instant;

/**
 * Event {@code provider.quarantined}: a provider's leads are held back.
 *
 * @param automatic whether its invalid leads did it, and no member
 */
public record ProviderQuarantined(ProviderId providerId, String reason, boolean automatic, Instant at) {

    /** The outbox's name of this event. */
    public static final String TYPE = "provider.quarantined";
}
