package io.freehold.leads.entity;

import io.freehold.leads.ReplayScope;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Replays of the bound tenant and the leads that they are about. */
@ApplicationScoped
public class ReplayStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Replay replay) {
        entities.persist(replay);
    }

    public Optional<Replay> find(UUID id) {
        return Optional.ofNullable(entities.find(Replay.class, id));
    }

    /** Ids of the leads under the scope, in their order. */
    public List<UUID> leads(ReplayScope scope, Optional<UUID> after, int limit) {
        StringBuilder where = new StringBuilder("l.status = :status");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", scope.status().code());
        scope.provider().ifPresent(id -> and(where, values, "l.providerId = :provider", "provider", id));
        scope.product().ifPresent(code -> and(where, values, "l.product = :product", "product", code));
        scope.from().ifPresent(from -> and(where, values, "l.createdAt >= :from", "from", from));
        scope.to().ifPresent(to -> and(where, values, "l.createdAt < :to", "to", to));
        after.ifPresent(id -> and(where, values, "l.id > :after", "after", id));
        OneOf companies = new OneOf("l.entity", "entity", scope.entities());
        boolean narrowed = !scope.entities().isEmpty();
        if (narrowed) {
            where.append(" and ").append(companies.condition());
        }
        TypedQuery<UUID> query =
                entities.createQuery("select l.id from Lead l where " + where + " order by l.id", UUID.class);
        values.forEach(query::setParameter);
        if (narrowed) {
            companies.bind(query);
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
