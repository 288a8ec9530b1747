package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.Refusal;
import io.freehold.leads.entity.GatingStore;
import io.freehold.leads.entity.ProductStore;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which sources may send which product. A lead of a closed source is kept as {@code pending_config}. */
@ApplicationScoped
public class SourceGating {

    @Inject
    GatingStore gates;

    @Inject
    ProductStore products;

    @Inject
    ProviderStore providers;

    @Inject
    LeadReplays replays;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The rule as it is; open when nobody set one. */
    @Permit("settings.access")
    @Transactional
    public GatingView.Chosen get() {
        return gates.read();
    }

    /**
     * Replaces the rule; leads that waited are read anew. Refuses with 400 products and providers that are
     * not there, with 412 a version that is no longer the newest.
     */
    @Permit("settings.access")
    @Transactional
    public GatingView.Chosen put(int version, GatingView wanted) {
        requireKnown(wanted);
        GatingView before = gates.read().gating();
        if (!gates.write(version, wanted, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new Refusal.Stale().raise();
        }
        audit.record("settings.source_gating", "settings", TenantScope.current().value(), facts(before), facts(wanted));
        replays.waitingForConfig();
        return gates.read();
    }

    private void requireKnown(GatingView wanted) {
        Set<String> codes = wanted.products().keySet();
        if (!codes.isEmpty() && products.known(List.copyOf(codes)).size() != codes.size()) {
            throw Refusal.Invalid.of("products", "names a product that is not there")
                    .raise();
        }
        Set<UUID> named =
                wanted.products().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (!named.isEmpty() && providers.known(named).size() != named.size()) {
            throw Refusal.Invalid.of("products", "names a provider that is not there")
                    .raise();
        }
    }

    private static Map<String, Object> facts(GatingView gating) {
        return Map.of("mode", gating.mode(), "products", gating.products());
    }
}
