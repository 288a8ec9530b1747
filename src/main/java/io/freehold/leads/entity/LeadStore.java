package io.freehold.leads.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads, one at a time and those that wait. */
@ApplicationScoped
public class LeadStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Lead lead) {
        entities.persist(lead);
    }

    public Optional<Lead> find(UUID id) {
        return Optional.ofNullable(entities.find(Lead.class, id));
    }

    /** The lead, held against everyone else until the transaction ends. */
    public Optional<Lead> claim(UUID id) {
        return Optional.ofNullable(entities.find(Lead.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the leads that are there, in any order. */
    public List<Lead> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select l from Lead l where l.id in (:ids)", Lead.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether a lead of the company and product has that status. */
    public boolean anyWaits(String status, String entity, String product) {
        return !entities.createQuery(
                        "select l.id from Lead l where l.status = :status and l.entity = :entity"
                                + " and l.product = :product",
                        UUID.class)
                .setParameter("status", status)
                .setParameter("entity", entity)
                .setParameter("product", product)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Leads that routing has not placed, oldest first.
     *
     * @param status the code of one that awaits routing
     * @param from earliest creation, included
     * @param to latest creation, excluded
     * @param after id of the last one seen, or the nil id
     */
    public List<UUID> waiting(String status, Instant from, Instant to, UUID after, int limit) {
        return entities.createQuery(
                        "select l.id from Lead l where l.status = :status and l.createdAt >= :from"
                                + " and l.createdAt < :to and l.id > :after order by l.id",
                        UUID.class)
                .setParameter("status", status)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
