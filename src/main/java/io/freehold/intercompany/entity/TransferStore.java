package io.freehold.intercompany.entity;

import io.freehold.intercompany.Pair;
import io.freehold.intercompany.TransferFilter;
import io.freehold.intercompany.TransferStatus;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Transfers between companies. */
@ApplicationScoped
public class TransferStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Transfer transfer) {
        entities.persist(transfer);
    }

    public Optional<Transfer> find(UUID id) {
        return Optional.ofNullable(entities.find(Transfer.class, id));
    }

    /** The transfer, held against everyone else until the transaction ends. */
    public Optional<Transfer> claim(UUID id) {
        return Optional.ofNullable(entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the delivery has its transfer, whatever became of it. */
    public boolean has(UUID delivery) {
        return !entities.createQuery("select t.id from Transfer t where t.deliveryId = :delivery", UUID.class)
                .setParameter("delivery", delivery)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The delivery's transfer that no other takes back, held until the transaction ends. */
    public Optional<Transfer> claimLatest(UUID delivery) {
        return entities
                .createQuery(
                        "select t from Transfer t where t.deliveryId = :delivery"
                                + " and not exists (select 1 from Transfer s where s.reversalOf = t.id)",
                        Transfer.class)
                .setParameter("delivery", delivery)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those in error, oldest first, held until the transaction ends. */
    public List<Transfer> claimInError(PairCondition pairs, int most) {
        TypedQuery<Transfer> query = entities.createQuery(
                "select t from Transfer t where t.status = 'error' and " + pairs.of("t")
                        + " order by t.createdAt, t.id",
                Transfer.class);
        pairs.bind("t", query);
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** What of a pair and currency is owed of the week and of those before it, held until the transaction ends. */
    public List<Transfer> claimOwed(Pair pair, String currency, IsoWeek upTo) {
        return entities.createQuery(
                        "select t from Transfer t where t.status = 'pending' and t.week <= :week and t.fromEntity = :from"
                                + " and t.toEntity = :to and t.currency = :currency order by t.id",
                        Transfer.class)
                .setParameter("week", upTo.toString())
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .setParameter("currency", currency)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<Transfer> page(PairCondition pairs, TransferFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isEmpty() ? "" : " and (t.createdAt, t.id) < (:at, :beyond)";
        TypedQuery<Transfer> query = entities.createQuery(
                "select t from Transfer t where " + where(pairs, filter) + beyond
                        + " order by t.createdAt desc, t.id desc",
                Transfer.class);
        bind(query, pairs, filter);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    public long count(PairCondition pairs, TransferFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(t) from Transfer t where " + where(pairs, filter), Long.class);
        bind(query, pairs, filter);
        return query.getSingleResult();
    }

    private static String where(PairCondition pairs, TransferFilter filter) {
        return pairs.of("t")
                + (filter.statuses().isEmpty() ? "" : " and " + statuses(filter).condition())
                + (filter.week().isEmpty() ? "" : " and t.week = :week")
                + (filter.from().isEmpty() ? "" : " and t.fromEntity = :from")
                + (filter.to().isEmpty() ? "" : " and t.toEntity = :to")
                + (filter.delivery().isEmpty() ? "" : " and t.deliveryId = :delivery")
                + (filter.invoice().isEmpty() ? "" : " and t.invoiceId = :invoice");
    }

    private static void bind(TypedQuery<?> query, PairCondition pairs, TransferFilter filter) {
        pairs.bind("t", query);
        statuses(filter).bind(query);
        filter.week().ifPresent(week -> query.setParameter("week", week.toString()));
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.to().ifPresent(to -> query.setParameter("to", to));
        filter.delivery().ifPresent(delivery -> query.setParameter("delivery", delivery.value()));
        filter.invoice().ifPresent(invoice -> query.setParameter("invoice", invoice));
    }

    private static OneOf statuses(TransferFilter filter) {
        return new OneOf(
                "t.status",
                "status",
                filter.statuses().stream().map(TransferStatus::code).toList());
    }
}
