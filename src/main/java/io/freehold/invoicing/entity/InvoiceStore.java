package io.freehold.invoicing.entity;

import io.freehold.invoicing.InvoiceFilter;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invoices. */
@ApplicationScoped
public class InvoiceStore {

    private static final String NEWEST_FIRST = " order by i.createdAt desc, i.id desc";

    /** Clients' and companies' alike (seed 002 §5); a credit note has no day. */
    private static final String LAPSED = """
        select i.id from Invoice i where i.status = 'sent' and i.dueAt < :now order by i.dueAt, i.direction, i.id
        """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Invoice invoice) {
        entities.persist(invoice);
    }

    public Optional<Invoice> find(UUID id) {
        return Optional.ofNullable(entities.find(Invoice.class, id));
    }

    /**
     * The invoice, held against everyone else until the transaction ends. Whoever needs an invoice and its credit
     * note takes the invoice first.
     */
    public Optional<Invoice> claim(UUID id) {
        return Optional.ofNullable(entities.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a credit note takes back from, without holding it: it never changes. */
    public Optional<UUID> credits(UUID id) {
        return entities.createQuery("select i.creditsId from Invoice i where i.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Credit notes of an invoice, oldest first. */
    public List<Invoice> creditNotes(UUID invoice) {
        return entities.createQuery(
                        "select i from Invoice i where i.creditsId = :invoice order by i.createdAt, i.id",
                        Invoice.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /**
     * Ids of those whose day is over and which do not say so yet. What was issued comes before what was received:
     * payments hold the two in this order.
     */
    public List<UUID> lapsed(Instant now, int limit) {
        return entities.createQuery(LAPSED, UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    public void remove(Invoice invoice) {
        entities.remove(invoice);
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<Invoice> page(Set<String> readable, InvoiceFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        TypedQuery<Invoice> query = after(InvoiceCriteria.of(readable, filter), after);
        if (after.isEmpty()) {
            query.setFirstResult(request.offset());
        }
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    /** Invoices after a place in the list, newest first. */
    public List<Invoice> next(Set<String> readable, InvoiceFilter filter, Optional<Cursor> after, int limit) {
        return after(InvoiceCriteria.of(readable, filter), after)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<Invoice> after(InvoiceCriteria criteria, Optional<Cursor> after) {
        String beyond = after.isEmpty() ? "" : " and (i.createdAt, i.id) < (:at, :beyond)";
        TypedQuery<Invoice> query = entities.createQuery(
                "select i from Invoice i" + criteria.where() + beyond + NEWEST_FIRST, Invoice.class);
        criteria.bind(query);
        after.ifPresent(cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()));
        return query;
    }

    public long count(Set<String> readable, InvoiceFilter filter) {
        InvoiceCriteria criteria = InvoiceCriteria.of(readable, filter);
        TypedQuery<Long> query = entities.createQuery("select count(i) from Invoice i" + criteria.where(), Long.class);
        criteria.bind(query);
        return query.getSingleResult();
    }
}
