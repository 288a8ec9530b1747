package io.freehold.delivery.entity;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deliveries that wait for somebody. */
@ApplicationScoped
public class DeadStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The rows of a page, the latest first, and one more, which tells that another page follows. */
    public List<Delivery> page(Set<String> readable, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        OneOf companies = companies(readable);
        String beyond = after.isEmpty() ? "" : " and (d.deadAt, d.id) < (:at, :beyond)";
        TypedQuery<Delivery> query = entities.createQuery(
                "select d from Delivery d where d.deadAt is not null and " + companies.condition() + beyond
                        + " order by d.deadAt desc, d.id desc",
                Delivery.class);
        companies.bind(query);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    public long count(Set<String> readable) {
        OneOf companies = companies(readable);
        TypedQuery<Long> query = entities.createQuery(
                "select count(d) from Delivery d where d.deadAt is not null and " + companies.condition(), Long.class);
        companies.bind(query);
        return query.getSingleResult();
    }

    private static OneOf companies(Set<String> readable) {
        return new OneOf("d.entity", "entity", readable);
    }
}
