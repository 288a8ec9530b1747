package io.freehold.leads.entity;

import io.freehold.kernel.PageRequest;
import io.freehold.leads.ProviderFilter;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Providers and their keys. */
@ApplicationScoped
public class ProviderStore {

    /** The row's lock makes the count exact under any parallelism. */
    private static final String TAKE_PLACE = """
            insert into provider_days (tenant_id, provider_id, day, used) values (:tenant, :provider, :day, 1)
            on conflict (tenant_id, provider_id, day)
            do update set used = provider_days.used + 1 where provider_days.used < :cap
            """;

    /** Of two that see the same invalid leads, one quarantines. */
    private static final String QUARANTINE = """
            update providers set quarantined_at = :at, quarantine_reason = :reason, version = version + 1
            where tenant_id = :tenant and id = :provider and quarantined_at is null
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Keeps a new provider or key. */
    public void add(Object row) {
        entities.persist(row);
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        entities.flush();
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

    /** Quarantines the provider; false when it is already. */
    public boolean quarantine(UUID provider, String reason, Instant at) {
        int changed = entities.createNativeQuery(QUARANTINE)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("provider", provider)
                .setParameter("reason", reason)
                .setParameter("at", at)
                .executeUpdate();
        return changed == 1;
    }

    /** The provider's keys that are still good, newest first. */
    public List<ProviderKey> keys(UUID provider, Instant at) {
        return entities.createQuery(
                        "select k from ProviderKey k where k.providerId = :provider"
                                + " and (k.expiresAt is null or k.expiresAt > :at) order by k.createdAt desc, k.id desc",
                        ProviderKey.class)
                .setParameter("provider", provider)
                .setParameter("at", at)
                .getResultList();
    }

    /** The provider, unless it was deleted. */
    public Optional<Provider> find(UUID id) {
        return Optional.ofNullable(entities.find(Provider.class, id)).filter(found -> !found.isDeleted());
    }

    /** The same, held against everyone else until the transaction ends. */
    public Optional<Provider> hold(UUID id) {
        return Optional.ofNullable(entities.find(Provider.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> !found.isDeleted());
    }

    public boolean isTaken(String name) {
        return !entities.createQuery(
                        "select p.id from Provider p where p.name = :name and p.deletedAt is null", UUID.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** Which of the ids are providers that were not deleted. */
    public List<UUID> known(Set<UUID> ids) {
        OneOf choice = new OneOf("p.id", "id", ids);
        TypedQuery<UUID> query = entities.createQuery(
                "select p.id from Provider p where p.deletedAt is null and " + choice.condition(), UUID.class);
        choice.bind(query);
        return query.getResultList();
    }

    /** Those of the companies under the filter, by name. */
    public List<Provider> list(ProviderFilter filter, Set<String> readable, PageRequest request) {
        Conditions conditions = new Conditions(filter, readable);
        return conditions
                .bound(entities.createQuery(
                        "select p from Provider p" + conditions.where + " order by p.name, p.id", Provider.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count(ProviderFilter filter, Set<String> readable) {
        Conditions conditions = new Conditions(filter, readable);
        return conditions
                .bound(entities.createQuery("select count(p) from Provider p" + conditions.where, Long.class))
                .getSingleResult();
    }

    private static final class Conditions {

        private final StringBuilder where = new StringBuilder(" where p.deletedAt is null and ");
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final OneOf companies;

        Conditions(ProviderFilter filter, Set<String> readable) {
            companies = new OneOf("p.entity", "entity", readable);
            where.append(companies.condition());
            filter.entity().ifPresent(code -> and("p.entity = :code", "code", code));
            filter.active().ifPresent(active -> and("p.active = :active", "active", active));
            filter.search().ifPresent(text -> and("locate(lower(:text), lower(p.name)) > 0", "text", text));
        }

        private void and(String condition, String name, Object value) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }

        <T> TypedQuery<T> bound(TypedQuery<T> query) {
            companies.bind(query);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
