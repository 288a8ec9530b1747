package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.SourceKeys;
import io.freehold.leads.entity.Product;
import io.freehold.leads.entity.Provider;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may send leads and what they may be about. */
@ApplicationScoped
public class Providers {

    /** A provider changes its key at its own pace: both are good for a day. */
    public static final Duration KEY_OVERLAP = Duration.ofHours(24);

    @Inject
    ProviderStore store;

    @Inject
    AuditLog audit;

    @Inject
    SecureRandom random;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Sets a product up; leads that name it are routed from now on. */
    @Permit("settings.access")
    @Transactional
    public void offer(String code, String name) {
        Product product = new Product(ids.next(), code, name);
        store.add(product);
        audit.record("product.added", "product", product.id(), Map.of(), Map.of("code", code));
    }

    /** Sets a provider up, known by this key; its hash alone is kept. */
    @Permit("providers.access")
    @Transactional
    public ProviderId admit(NewProvider described, String key) {
        Instant now = clock.instant();
        Provider provider = new Provider(ids.next(), described, now);
        store.add(provider);
        store.add(new ProviderKey(ids.next(), provider.id(), SourceKeys.hash(key), now));
        audit.record("provider.added", "provider", provider.id(), Map.of(), Map.of("name", described.name()));
        return new ProviderId(provider.id());
    }

    /** A new key, shown once; the one before is good for {@link #KEY_OVERLAP} more, older ones are not. */
    @Permit("providers.access")
    @Transactional
    public String rotateKey(ProviderId provider) {
        UUID id = provider.value();
        if (!store.has(id)) {
            throw new Refusal.NotFound().raise();
        }
        Instant now = clock.instant();
        List<ProviderKey> newestFirst = store.keys(id, now);
        newestFirst.stream().limit(1).forEach(key -> key.endsAt(now.plus(KEY_OVERLAP)));
        newestFirst.stream().skip(1).forEach(key -> key.endsAt(now));
        String fresh = SourceKeys.fresh(random);
        store.add(new ProviderKey(ids.next(), id, SourceKeys.hash(fresh), now));
        audit.record("provider.key_rotated", "provider", id, Map.of(), Map.of());
        return fresh;
    }
}
