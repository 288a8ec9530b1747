package io.freehold.delivery.entity;

import io.freehold.delivery.ReturnFilter;
import io.freehold.delivery.ReturnStatus;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
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

/** Clients' returns. */
@ApplicationScoped
public class ReturnStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(DeliveryReturn filed) {
        entities.persist(filed);
    }

    /** The return, held against everyone else until the transaction ends. */
    public Optional<DeliveryReturn> claim(UUID id) {
        return Optional.ofNullable(entities.find(DeliveryReturn.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the delivery has a return of that status. */
    public boolean has(UUID delivery, ReturnStatus status) {
        return !entities.createQuery(
                        "select r.id from DeliveryReturn r where r.deliveryId = :delivery and r.status = :status",
                        UUID.class)
                .setParameter("delivery", delivery)
                .setParameter("status", status.code())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<DeliveryReturn> page(Set<String> readable, ReturnFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isEmpty() ? "" : " and (r.filedAt, r.id) < (:at, :beyond)";
        TypedQuery<DeliveryReturn> query = entities.createQuery(
                "select r from DeliveryReturn r" + where(readable, filter) + beyond
                        + " order by r.filedAt desc, r.id desc",
                DeliveryReturn.class);
        bind(query, readable, filter);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    public long count(Set<String> readable, ReturnFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(r) from DeliveryReturn r" + where(readable, filter), Long.class);
        bind(query, readable, filter);
        return query.getSingleResult();
    }

    private static String where(Set<String> readable, ReturnFilter filter) {
        return " where " + new OneOf("r.entity", "entity", readable).condition()
                + (filter.statuses().isEmpty() ? "" : " and " + statuses(filter).condition())
                + (filter.client().isEmpty() ? "" : " and r.clientId = :client")
                + (filter.delivery().isEmpty() ? "" : " and r.deliveryId = :delivery")
                + (filter.from().isEmpty() ? "" : " and r.filedAt >= :from")
                + (filter.to().isEmpty() ? "" : " and r.filedAt < :to");
    }

    private static void bind(TypedQuery<?> query, Set<String> readable, ReturnFilter filter) {
        new OneOf("r.entity", "entity", readable).bind(query);
        statuses(filter).bind(query);
        filter.client().ifPresent(client -> query.setParameter("client", client.value()));
        filter.delivery().ifPresent(delivery -> query.setParameter("delivery", delivery.value()));
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.to().ifPresent(to -> query.setParameter("to", to));
    }

    private static OneOf statuses(ReturnFilter filter) {
        return new OneOf(
                "r.status",
                "status",
                filter.statuses().stream().map(ReturnStatus::code).toList());
    }
}
