package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.Ids;
import io.freehold.leads.control.ProviderDesk;
import io.freehold.leads.control.SourceKeys;
import io.freehold.leads.entity.ProviderKey;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The keys by which providers are known. */
@ApplicationScoped
public class SourceKeyRing {

    /** A provider changes its key at its own pace: both are good for a day when nothing else is said. */
    public static final int OVERLAP_HOURS_DEFAULT = 24;

    /** Longest overlap: a week. */
    public static final int OVERLAP_HOURS_MAX = 168;

    @Inject
    ProviderStore store;

    @Inject
    ProviderDesk desk;

    @Inject
    AuditLog audit;

    @Inject
    SecureRandom random;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * A new key, shown once. The one before is good for the overlap, older ones are not: never more than
     * two are. Rotations of one provider wait for one another.
     *
     * @param overlap 0 to {@value #OVERLAP_HOURS_MAX} hours; 0 ends the old key at once
     */
    @Permit("providers.access")
    @Transactional
    public String rotate(ProviderId provider, Duration overlap) {
        UUID id = desk.editable(provider).id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ProviderKey> newestFirst = store.keys(id, now);
        newestFirst.stream().limit(1).forEach(key -> key.endsAt(now.plus(overlap)));
        newestFirst.stream().skip(1).forEach(key -> key.endsAt(now));
        String fresh = SourceKeys.fresh(random);
        store.add(new ProviderKey(ids.next(), id, SourceKeys.hash(fresh), now));
        audit.record("provider.key_rotated", "provider", id, Map.of(), Map.of("overlapHours", overlap.toHours()));
        return fresh;
    }
}
