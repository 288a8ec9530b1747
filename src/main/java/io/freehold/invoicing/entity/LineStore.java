package io.freehold.invoicing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What hangs on invoices: lines, payments and what became of them. */
@ApplicationScoped
public class LineStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Collection<InvoiceLine> lines) {
        lines.forEach(entities::persist);
    }

    public void remove(Collection<InvoiceLine> lines) {
        lines.forEach(entities::remove);
    }

    /** The invoice's lines in their order. */
    public List<InvoiceLine> of(UUID invoice) {
        return entities.createQuery(
                        "select l from InvoiceLine l where l.invoiceId = :invoice order by l.position, l.id",
                        InvoiceLine.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    public void add(Payment payment) {
        entities.persist(payment);
    }

    /** The invoice's payments, oldest first. */
    public List<Payment> payments(UUID invoice) {
        return entities.createQuery(
                        "select p from Payment p where p.invoiceId = :invoice order by p.recordedAt, p.id",
                        Payment.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    public void add(InvoiceEvent event) {
        entities.persist(event);
    }

    /** What became of the invoice, oldest first. */
    public List<InvoiceEvent> events(UUID invoice) {
        return entities.createQuery(
                        "select e from InvoiceEvent e where e.invoiceId = :invoice order by e.at, e.id",
                        InvoiceEvent.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }
}
