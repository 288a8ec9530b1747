package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.ProviderDesk;
import io.freehold.leads.entity.Provider;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Holds a provider's leads back without losing them: while it is quarantined they are kept as {@code
 * pending_config}, and read anew when it is released.
 */
@ApplicationScoped
public class Quarantines {

    @Inject
    ProviderStore store;

    @Inject
    ProviderDesk desk;

    @Inject
    LeadReplays replays;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Quarantines a provider; 409 {@code STATE_CONFLICT} when it is already. */
    @Permit("providers.access")
    @Transactional
    public ProviderView impose(ProviderId id, String reason) {
        Provider provider = desk.editable(id);
        if (provider.isQuarantined()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This provider is quarantined already.").raise();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        provider.quarantined(reason, now);
        store.flush();
        audit.record("provider.quarantined", "provider", provider.id(), Map.of(), Map.of("reason", reason));
        outbox.publish(ProviderQuarantined.TYPE, "providers.access", new ProviderQuarantined(id, reason, false, now));
        return desk.view(provider);
    }

    /** Lets a provider's leads pass again and has those that were held read anew; 409 {@code STATE_CONFLICT}. */
    @Permit("providers.access")
    @Transactional
    public ProviderView release(ProviderId id) {
        Provider provider = desk.editable(id);
        if (!provider.isQuarantined()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This provider is not quarantined.").raise();
        }
        Map<String, Object> before =
                Map.of("reason", provider.quarantineReason().orElse(""));
        provider.released();
        store.flush();
        audit.record("provider.released", "provider", provider.id(), before, Map.of());
        replays.heldOf(id);
        return desk.view(provider);
    }
}
