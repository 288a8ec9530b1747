package io.freehold.delivery.entity;

import io.freehold.delivery.DeliveryFilter;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.leads.LeadId;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Deliveries. */
@ApplicationScoped
public class DeliveryStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Delivery delivery) {
        entities.persist(delivery);
    }

    public Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(entities.find(Delivery.class, id));
    }

    /** The delivery of a lead. */
    public Optional<Delivery> findByLead(UUID lead) {
        return entities.createQuery("select d from Delivery d where d.leadId = :lead", Delivery.class)
                .setParameter("lead", lead)
                .getResultStream()
                .findFirst();
    }

    /** The delivery, held against everyone else until the transaction ends. */
    public Optional<Delivery> claim(UUID id) {
        return Optional.ofNullable(entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<Delivery> page(Set<String> readable, DeliveryFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isEmpty() ? "" : " and (d.createdAt, d.id) < (:at, :id)";
        TypedQuery<Delivery> query = entities.createQuery(
                "select d from Delivery d" + where(readable, filter) + beyond + " order by d.createdAt desc, d.id desc",
                Delivery.class);
        bind(query, readable, filter);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    public long count(Set<String> readable, DeliveryFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(d) from Delivery d" + where(readable, filter), Long.class);
        bind(query, readable, filter);
        return query.getSingleResult();
    }

    private static String where(Set<String> readable, DeliveryFilter filter) {
        return " where " + companies(readable).condition()
                + (filter.statuses().isEmpty() ? "" : " and " + statuses(filter).condition())
                + (filter.lead().isEmpty() ? "" : " and d.leadId = :lead");
    }

    private static void bind(TypedQuery<?> query, Set<String> readable, DeliveryFilter filter) {
        companies(readable).bind(query);
        statuses(filter).bind(query);
        filter.lead().map(LeadId::value).ifPresent(lead -> query.setParameter("lead", lead));
    }

    private static OneOf companies(Set<String> readable) {
        return new OneOf("d.entity", "entity", readable);
    }

    private static OneOf statuses(DeliveryFilter filter) {
        return new OneOf(
                "d.status",
                "status",
                filter.statuses().stream().map(DeliveryStatus::code).toList());
    }
}
