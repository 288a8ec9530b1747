package io.freehold.accounts;

import io.freehold.accounts.control.EffectiveTerms;
import io.freehold.accounts.entity.OverrideRow;
import io.freehold.accounts.entity.OverrideStore;
import io.freehold.accounts.entity.PlanStore;
import io.freehold.audit.AuditLog;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What is agreed with a tenant beyond its plan. All refuse with 404 a tenant that there is not. */
@ApplicationScoped
public class TenantOverrides {

    @Inject
    Visits visits;

    @Inject
    OverrideStore overrides;

    @Inject
    PlanStore plans;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** All of them, expired ones included, by name. */
    @Permit("tenants.view")
    public List<TermOverride> list(UUID tenant) {
        return visits.changing(tenant, Set.of(), overrides::all);
    }

    /**
     * Agrees something anew or for the first time; it counts from the next request on. Refuses with 404 a
     * name that is neither a feature's nor a limit's, with 400 a value of the other kind and an expiry that
     * has passed.
     */
    @Permit("tenants.manage")
    public TermOverride put(UUID tenant, String name, TermValue value, Optional<Instant> expiresAt, String reason) {
        return visits.changing(tenant, Set.of(), () -> {
            requireFitting(name, value);
            Instant now = clock.instant();
            expiresAt.filter(end -> !end.isAfter(now)).ifPresent(past -> {
                throw Refusal.Invalid.of("expiresAt", "must lie in the future").raise();
            });
            TermOverride agreed = new TermOverride(
                    name, value, expiresAt, reason, Caller.current().name(), now);
            Optional<OverrideRow> before = overrides.find(name);
            Map<String, Object> old = before.map(row -> facts(row.override())).orElse(Map.of());
            before.ifPresentOrElse(row -> row.agreed(agreed), () -> overrides.add(new OverrideRow(ids.next(), agreed)));
            audit.record("tenant.override_set", "tenant", tenant, old, facts(agreed));
            return agreed;
        });
    }

    /** Lets the plan's own value hold again; 404 when nothing was agreed under the name. */
    @Permit("tenants.manage")
    public TermOverride remove(UUID tenant, String name) {
        return visits.changing(tenant, Set.of(), () -> {
            OverrideRow row = overrides.find(name).orElseThrow(() -> new Refusal.NotFound().raise());
            TermOverride agreed = row.override();
            overrides.remove(row);
            audit.record("tenant.override_removed", "tenant", tenant, facts(agreed), Map.of());
            return agreed;
        });
    }

    private void requireFitting(String name, TermValue value) {
        boolean limit = EffectiveTerms.LIMITS.contains(name);
        if (!limit && !plans.features().contains(name)) {
            throw new Refusal.NotFound().raise();
        }
        boolean switches = value instanceof TermValue.Feature;
        if (limit == switches) {
            throw Refusal.Invalid.of(
                            "value", limit ? "must be a whole number from 0, or unlimited" : "must be true or false")
                    .raise();
        }
    }

    private static Map<String, Object> facts(TermOverride agreed) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("override", agreed.name());
        facts.put("value", agreed.value().text());
        facts.put("reason", agreed.reason());
        agreed.expiresAt().ifPresent(end -> facts.put("expiresAt", end.toString()));
        return facts;
    }
}
