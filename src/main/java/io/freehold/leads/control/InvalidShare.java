package io.freehold.leads.control;

import io.freehold.leads.entity.LeadStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Whether a provider sends too much that cannot be used: more than half of its last 100 within an hour. */
@ApplicationScoped
public class InvalidShare {

    /** The reason under which such a provider is quarantined. */
    public static final String REASON = "More than half of its last 100 leads within an hour were invalid.";

    static final int LEADS = 100;
    static final int INVALID_MAX = 50;
    static final Duration SPAN = Duration.ofHours(1);

    @Inject
    LeadStore leads;

    /** Asked after an invalid lead; trials and imported leads do not count. */
    public boolean isExceeded(UUID provider, Instant now) {
        LeadStore.Share share = leads.share(provider, now.minus(SPAN), LEADS);
        return share.leads() == LEADS && share.invalid() > INVALID_MAX;
    }
}
