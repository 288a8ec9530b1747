package io.freehold.intercompany.entity;

import io.freehold.intercompany.IntercompanyHealth.Balance;
import io.freehold.intercompany.IntercompanyHealth.Missing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Transfers, counted and added up. */
@ApplicationScoped
public class StandingStore {

    private static final int MISSING_MAX = 200;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * How many stand where.
     *
     * @param oldestError when the oldest in error was made
     */
    public record Counts(long pending, long inError, Optional<Instant> oldestError) {}

    public Counts counts(PairCondition pairs) {
        Object[] row = query(
                        "select coalesce(sum(case when t.status = 'pending' then 1 else 0 end), 0),"
                                + " coalesce(sum(case when t.status = 'error' then 1 else 0 end), 0),"
                                + " min(case when t.status = 'error' then t.createdAt else null end)"
                                + " from Transfer t where t.status in ('pending', 'error') and " + pairs.of("t"),
                        pairs)
                .getSingleResult();
        return new Counts(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Optional.ofNullable((Instant) row[2]));
    }

    /** What transfers in error want a price for and have none still. */
    public List<Missing> missing(PairCondition pairs) {
        return query(
                        "select distinct t.fromEntity, t.toEntity, t.product from Transfer t where t.status = 'error'"
                                + " and not exists (select 1 from TransferPrice p where p.fromEntity = t.fromEntity"
                                + " and p.toEntity = t.toEntity and p.product = t.product) and "
                                + pairs.of("t") + " order by t.fromEntity, t.toEntity, t.product",
                        pairs)
                .setMaxResults(MISSING_MAX)
                .getResultList()
                .stream()
                .map(row -> new Missing((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** What each pair owes in each currency. */
    public List<Balance> balances(PairCondition pairs) {
        return query(
                        "select t.fromEntity, t.toEntity, t.currency,"
                                + " sum(case when t.status = 'pending' then t.amount else 0 end),"
                                + " sum(case when t.status = 'invoiced' then t.amount else 0 end)"
                                + " from Transfer t where t.status in ('pending', 'invoiced') and " + pairs.of("t")
                                + " group by t.fromEntity, t.toEntity, t.currency"
                                + " order by t.fromEntity, t.toEntity, t.currency",
                        pairs)
                .getResultList()
                .stream()
                .map(StandingStore::balance)
                .toList();
    }

    private static Balance balance(Object[] row) {
        return new Balance((String) row[0], (String) row[1], (String) row[2], text(row[3]), text(row[4]));
    }

    private static String text(Object sum) {
        return new BigDecimal(sum.toString()).setScale(2).toPlainString();
    }

    private TypedQuery<Object[]> query(String text, PairCondition pairs) {
        TypedQuery<Object[]> query = entities.createQuery(text, Object[].class);
        pairs.bind("t", query);
        return query;
    }
}
