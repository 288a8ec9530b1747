package io.freehold.delivery.entity;

import io.freehold.delivery.BatchFilter;
import io.freehold.delivery.BatchStatus;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.delivery.WaitingClient;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The clients' daily mails, and the deliveries that wait for one. */
@ApplicationScoped
public class BatchStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(DeliveryBatch batch) {
        entities.persist(batch);
        entities.flush();
    }

    /** The batch, held against everyone else until the transaction ends. */
    public Optional<DeliveryBatch> claim(UUID id) {
        return Optional.ofNullable(entities.find(DeliveryBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Each client and company with deliveries that wait. */
    public List<WaitingClient> waiting() {
        List<Tuple> rows = entities.createQuery(
                        "select distinct d.clientId as client, d.entity as company from Delivery d"
                                + " where d.status = :pending order by d.clientId, d.entity",
                        Tuple.class)
                .setParameter("pending", DeliveryStatus.PENDING.code())
                .getResultList();
        return rows.stream()
                .map(row -> new WaitingClient(row.get("client", UUID.class), row.get("company", String.class)))
                .toList();
    }

    /** Whether the client had its mail of that day, or is having it. */
    public boolean isMade(WaitingClient waiting, LocalDate day) {
        return !entities.createQuery(
                        "select b.id from DeliveryBatch b where b.clientId = :client and b.entity = :entity"
                                + " and b.day = :day",
                        UUID.class)
                .setParameter("client", waiting.client())
                .setParameter("entity", waiting.entity())
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    /** The client's deliveries that wait, oldest first, held until the transaction ends. */
    public List<Delivery> pending(WaitingClient waiting) {
        return entities.createQuery(
                        "select d from Delivery d where d.clientId = :client and d.entity = :entity"
                                + " and d.status = :pending order by d.createdAt, d.id",
                        Delivery.class)
                .setParameter("client", waiting.client())
                .setParameter("entity", waiting.entity())
                .setParameter("pending", DeliveryStatus.PENDING.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The batch's deliveries of a status, oldest first, held until the transaction ends. */
    public List<Delivery> deliveries(UUID batch, DeliveryStatus status) {
        return entities.createQuery(
                        "select d from Delivery d where d.batchId = :batch and d.status = :status"
                                + " order by d.createdAt, d.id",
                        Delivery.class)
                .setParameter("batch", batch)
                .setParameter("status", status.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The rows of a page, newest first, and one more, which tells that another page follows. */
    public List<DeliveryBatch> page(Set<String> readable, BatchFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isEmpty() ? "" : " and (b.createdAt, b.id) < (:at, :beyond)";
        TypedQuery<DeliveryBatch> query = entities.createQuery(
                "select b from DeliveryBatch b" + where(readable, filter) + beyond
                        + " order by b.createdAt desc, b.id desc",
                DeliveryBatch.class);
        bind(query, readable, filter);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("beyond", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    public long count(Set<String> readable, BatchFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(b) from DeliveryBatch b" + where(readable, filter), Long.class);
        bind(query, readable, filter);
        return query.getSingleResult();
    }

    private static String where(Set<String> readable, BatchFilter filter) {
        return " where " + new OneOf("b.entity", "entity", readable).condition()
                + (filter.statuses().isEmpty() ? "" : " and " + statuses(filter).condition())
                + (filter.client().isEmpty() ? "" : " and b.clientId = :client")
                + (filter.day().isEmpty() ? "" : " and b.day = :day");
    }

    private static void bind(TypedQuery<?> query, Set<String> readable, BatchFilter filter) {
        new OneOf("b.entity", "entity", readable).bind(query);
        statuses(filter).bind(query);
        filter.client().ifPresent(client -> query.setParameter("client", client.value()));
        filter.day().ifPresent(day -> query.setParameter("day", day));
    }

    private static OneOf statuses(BatchFilter filter) {
        return new OneOf(
                "b.status",
                "status",
                filter.statuses().stream().map(BatchStatus::code).toList());
    }
}
