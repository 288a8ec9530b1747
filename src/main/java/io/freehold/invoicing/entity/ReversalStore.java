package io.freehold.invoicing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Deliveries that were taken back after an invoice had them. */
@ApplicationScoped
public class ReversalStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Reversal reversal) {
        entities.persist(reversal);
    }

    public void remove(Reversal reversal) {
        entities.remove(reversal);
    }

    /** The delivery's last one from the record. */
    public Optional<Reversal> find(UUID delivery, UUID record) {
        return entities.createQuery(
                        "select r from Reversal r where r.deliveryId = :delivery and r.recordId = :record"
                                + " order by r.at desc",
                        Reversal.class)
                .setParameter("delivery", delivery)
                .setParameter("record", record)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether deliveries that were taken back stand in the credit note. */
    public boolean standIn(UUID creditNote) {
        return !entities.createQuery("select r.id from Reversal r where r.creditNoteId = :note", UUID.class)
                .setParameter("note", creditNote)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
