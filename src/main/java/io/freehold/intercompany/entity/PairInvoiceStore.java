package io.freehold.intercompany.entity;

import io.freehold.intercompany.Pair;
import io.freehold.intercompany.PairDue;
import io.freehold.intercompany.PairInvoiceFilter;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Invoices between companies, and what waits to be on one. */
@ApplicationScoped
public class PairInvoiceStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Keeps the invoice with the running transaction; a second one of its pair and week does not get in. */
    public void add(PairInvoice invoice) {
        entities.persist(invoice);
        entities.flush();
    }

    /** Pairs that owe something of the week or of those before it and have no invoice of it yet, in a fixed order. */
    public List<PairDue> due(Optional<PairCondition> pairs, IsoWeek week) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select distinct t.fromEntity, t.toEntity, t.currency from Transfer t where t.status = 'pending'"
                        + " and t.week <= :week and not exists (select 1 from PairInvoice i where i.week = :week"
                        + " and i.fromEntity = t.fromEntity and i.toEntity = t.toEntity and i.currency = t.currency)"
                        + pairs.map(allowed -> " and " + allowed.of("t")).orElse("")
                        + " order by t.fromEntity, t.toEntity, t.currency",
                Object[].class);
        query.setParameter("week", week.toString());
        pairs.ifPresent(allowed -> allowed.bind("t", query));
        return query.getResultList().stream()
                .map(row -> new PairDue(new Pair((String) row[0], (String) row[1]), (String) row[2]))
                .toList();
    }

    /** Whether the pair has its invoice of the week. */
    public boolean has(PairDue due, IsoWeek week) {
        return !entities.createQuery(
                        "select i.number from PairInvoice i where i.week = :week and i.fromEntity = :from"
                                + " and i.toEntity = :to and i.currency = :currency",
                        String.class)
                .setParameter("week", week.toString())
                .setParameter("from", due.pair().from())
                .setParameter("to", due.pair().to())
                .setParameter("currency", due.currency())
                .getResultList()
                .isEmpty();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<PairInvoice> page(PairCondition pairs, PairInvoiceFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isEmpty() ? "" : " and (i.createdAt, i.id) < (:at, :beyond)";
        TypedQuery<PairInvoice> query = entities.createQuery(
                "select i from PairInvoice i where " + where(pairs, filter) + beyond
                        + " order by i.createdAt desc, i.id desc",
                PairInvoice.class);
        bind(query, pairs, filter);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    public long count(PairCondition pairs, PairInvoiceFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(i) from PairInvoice i where " + where(pairs, filter), Long.class);
        bind(query, pairs, filter);
        return query.getSingleResult();
    }

    private static String where(PairCondition pairs, PairInvoiceFilter filter) {
        return pairs.of("i")
                + (filter.week().isEmpty() ? "" : " and i.week = :week")
                + (filter.from().isEmpty() ? "" : " and i.fromEntity = :from")
                + (filter.to().isEmpty() ? "" : " and i.toEntity = :to");
    }

    private static void bind(TypedQuery<?> query, PairCondition pairs, PairInvoiceFilter filter) {
        pairs.bind("i", query);
        filter.week().ifPresent(week -> query.setParameter("week", week.toString()));
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.to().ifPresent(to -> query.setParameter("to", to));
    }
}
