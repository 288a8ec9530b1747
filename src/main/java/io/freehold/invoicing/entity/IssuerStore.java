package io.freehold.invoicing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What companies put on their invoices. */
@ApplicationScoped
public class IssuerStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(IssuerRow row) {
        entities.persist(row);
    }

    public Optional<IssuerRow> find(String entity) {
        return one(entity, LockModeType.NONE);
    }

    /** The same, held against everyone else until the transaction ends. */
    public Optional<IssuerRow> claim(String entity) {
        return one(entity, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All that are set up, by company. */
    public List<IssuerRow> all() {
        return entities.createQuery("select r from IssuerRow r order by r.entity", IssuerRow.class)
                .getResultList();
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    private Optional<IssuerRow> one(String entity, LockModeType lock) {
        return entities.createQuery("select r from IssuerRow r where r.entity = :entity", IssuerRow.class)
                .setParameter("entity", entity)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
