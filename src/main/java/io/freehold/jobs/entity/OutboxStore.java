package io.freehold.jobs.entity;

import io.freehold.jobs.OutboxEvent;
import io.freehold.jobs.Position;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's own events. */
@ApplicationScoped
public class OutboxStore {
    /** Row-level security alone picks the tenant's rows; {@code xid8} travels as text. */
    private static final String BETWEEN = """
            select e.id, e.tenant_id, e.type, e.permission, cast(e.data as text) as body, e.at,
                cast(e.xid as text) as transaction
            from outbox_events e
            where e.tenant_id = :tenant and (e.xid, e.id) > (cast(:afterXid as xid8), :afterId)
                and (e.xid, e.id) <= (cast(:upToXid as xid8), :upToId)
            order by e.xid, e.id
            limit :most
            """;

    /** A number that this database has not reached comes from before a restore and orders nothing here. */
    private static final String POSITION = """
            select cast(xid as text) from outbox_events
            where tenant_id = :tenant and id = :id and xid < pg_snapshot_xmax(pg_current_snapshot())
            """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Adds the event with the running transaction. */
    public void add(OutboxRow event) {
        em.persist(event);
    }

    /** Where the event stands. */
    public Optional<Position> position(UUID event) {
        List<?> found = em.createNativeQuery(POSITION, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", event)
                .getResultList();
        return found.stream().findFirst().map(xid -> new Position(Long.parseUnsignedLong((String) xid), event));
    }

    /** Events after one position and up to the other, in order. */
    public List<OutboxEvent> between(Position after, Position upTo, int most) {
        List<?> rows = em.createNativeQuery(BETWEEN, Object[].class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("afterXid", Long.toUnsignedString(after.transaction()))
                .setParameter("afterId", after.id())
                .setParameter("upToXid", Long.toUnsignedString(upTo.transaction()))
                .setParameter("upToId", upTo.id())
                .setParameter("most", most)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.stream().map(row -> event((Object[]) row)).toList();
    }

    private static OutboxEvent event(Object[] row) {
        UUID id = (UUID) row[0];
        Position position = new Position(Long.parseUnsignedLong((String) row[6]), id);
        return new OutboxEvent(
                id,
                new TenantId((UUID) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                position);
    }
}
