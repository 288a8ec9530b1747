package io.freehold.delivery.entity;

import io.freehold.delivery.DeliveryFilter;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Deliveries. */
@ApplicationScoped
public class DeliveryStore {

    private static final int CLAIM_ROWS = 1000;
    private static final String NEWEST_FIRST = " order by d.createdAt desc, d.id desc";

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

    /**
     * The deliveries of these leads that nobody else is moving, held until the transaction ends. Not waiting is
     * what keeps it apart from a delivery's steps, which hold the delivery before its lead.
     */
    public List<Delivery> claimFreeOf(List<UUID> leads) {
        List<Delivery> claimed = new ArrayList<>();
        for (int from = 0; from < leads.size(); from += CLAIM_ROWS) {
            claimed.addAll(entities.createQuery("select d from Delivery d where d.leadId in (:leads)", Delivery.class)
                    .setParameter("leads", leads.subList(from, Math.min(leads.size(), from + CLAIM_ROWS)))
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                    .getResultList());
        }
        return claimed;
    }

    public void remove(Delivery delivery) {
        entities.remove(delivery);
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<Delivery> page(Set<String> readable, DeliveryFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        TypedQuery<Delivery> query = after(DeliveryCriteria.of(readable, filter), after);
        if (after.isEmpty()) {
            query.setFirstResult(request.offset());
        }
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    /** Deliveries after a place in the list, newest first. */
    public List<Delivery> next(Set<String> readable, DeliveryFilter filter, Optional<Cursor> after, int limit) {
        return after(DeliveryCriteria.of(readable, filter), after)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<Delivery> after(DeliveryCriteria criteria, Optional<Cursor> after) {
        String beyond = after.isEmpty() ? "" : " and (d.createdAt, d.id) < (:at, :beyond)";
        TypedQuery<Delivery> query = entities.createQuery(
                "select d from Delivery d" + criteria.where() + beyond + NEWEST_FIRST, Delivery.class);
        criteria.bind(query);
        after.ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()));
        return query;
    }

    public long count(Set<String> readable, DeliveryFilter filter) {
        DeliveryCriteria criteria = DeliveryCriteria.of(readable, filter);
        TypedQuery<Long> query = entities.createQuery("select count(d) from Delivery d" + criteria.where(), Long.class);
        criteria.bind(query);
        return query.getSingleResult();
    }
}
