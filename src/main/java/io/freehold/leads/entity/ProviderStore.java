package io.freehold.leads.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Providers, their keys and products. */
@ApplicationScoped
public class ProviderStore {

    private static final String SOURCE = """
            select p.entity, p.entity_locked, p.lb, p.daily_cap, t.time_zone,
                   exists(select 1 from products x
                          where x.tenant_id = p.tenant_id and x.code = :product and x.active) as product_known
            from providers p
            join tenants t on t.id = p.tenant_id
            where p.tenant_id = :tenant and p.id = :provider
            """;

    /** The row's lock makes the count exact under any parallelism. */
    private static final String TAKE_PLACE = """
            insert into provider_days (tenant_id, provider_id, day, used) values (:tenant, :provider, :day, 1)
            on conflict (tenant_id, provider_id, day)
            do update set used = provider_days.used + 1 where provider_days.used < :cap
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Keeps a new product, provider or key. */
    public void add(Object row) {
        entities.persist(row);
    }

    /** The provider, and whether the product it names is set up: one statement. */
    public Optional<Source> source(UUID provider, @Nullable String product) {
        List<Tuple> rows = entities.createNativeQuery(SOURCE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("provider", provider)
                .setParameter("product", product == null ? "" : product)
                .getResultList();
        return rows.stream().findFirst().map(row -> source(provider, row));
    }

    /** Takes one of the provider's places of the day; false when there is none left. */
    public boolean takePlace(UUID provider, LocalDate day, int cap) {
        int taken = entities.createNativeQuery(TAKE_PLACE)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("provider", provider)
                .setParameter("day", day)
                .setParameter("cap", cap)
                .executeUpdate();
        return taken == 1;
    }

    /** The provider's keys that are still good, newest first. */
    public List<ProviderKey> keys(UUID provider, Instant at) {
        return entities.createQuery(
                        "select k from ProviderKey k where k.providerId = :provider"
                                + " and (k.expiresAt is null or k.expiresAt > :at) order by k.createdAt desc",
                        ProviderKey.class)
                .setParameter("provider", provider)
                .setParameter("at", at)
                .getResultList();
    }

    /** Whether the provider is this tenant's. */
    public boolean has(UUID provider) {
        return entities.find(Provider.class, provider) != null;
    }

    private static Source source(UUID provider, Tuple row) {
        Integer cap = (Integer) row.get("daily_cap");
        return new Source(
                provider,
                (String) row.get("entity"),
                (Boolean) row.get("entity_locked"),
                (Boolean) row.get("lb"),
                cap == null ? OptionalInt.empty() : OptionalInt.of(cap),
                ZoneId.of((String) row.get("time_zone")),
                (Boolean) row.get("product_known"));
    }
}
