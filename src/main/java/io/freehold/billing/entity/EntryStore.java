package io.freehold.billing.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deliveries in the ledger. */
@ApplicationScoped
public class EntryStore {

    private static final String FIND = """
            select d.entity, d.outcome, d.reason, r.id as record_id, r.state
            from deliveries d
            left join ledger_entries e on e.tenant_id = d.tenant_id and e.delivery_id = d.id and e.reversed_at is null
            left join ledger_records r on r.tenant_id = e.tenant_id and r.id = e.record_id
            where d.tenant_id = :tenant and d.id = :delivery
            """;

    private static final String REVERSED = """
            select e.record_id from ledger_entries e
            join ledger_records r on r.tenant_id = e.tenant_id and r.id = e.record_id and r.state = 'frozen'
            where e.tenant_id = :tenant and e.delivery_id = :delivery and e.reversed_at is not null
            order by e.reversed_at desc
            """;

    private static final String LEADS = """
            select d.lead_id from ledger_records r
            join ledger_entries e on e.tenant_id = r.tenant_id and e.record_id = r.id and e.reversed_at is null
            join deliveries d on d.tenant_id = e.tenant_id and d.id = e.delivery_id
            where r.tenant_id = :tenant and r.invoice_id = :invoice
            """;

    private static final String ENTRY =
            " where tenant_id = :tenant and record_id = :record and delivery_id = :delivery and reversed_at is ";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * Where a delivery stands.
     *
     * @param accepted whether it is to be paid for
     * @param record the record that counts it; null for none
     */
    public record Standing(
            String entity,
            boolean accepted,
            @Nullable String reason,
            @Nullable UUID record,
            boolean frozen) {}

    /** Where the delivery stands by now; empty when there is none. */
    public Optional<Standing> find(UUID delivery) {
        List<Tuple> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("delivery", delivery)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Standing(
                        (String) row.get("entity"),
                        "accepted".equals(row.get("outcome")),
                        (String) row.get("reason"),
                        (UUID) row.get("record_id"),
                        "frozen".equals(row.get("state"))));
    }

    /** The frozen record from which the delivery was last taken back; empty when it was from none. */
    public Optional<UUID> reversedFrom(UUID delivery) {
        List<UUID> records = entities.createNativeQuery(REVERSED, UUID.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("delivery", delivery)
                .setMaxResults(1)
                .getResultList();
        return records.stream().findFirst();
    }

    /** The leads that the invoice's records count. */
    public List<UUID> leads(UUID invoice) {
        return entities.createNativeQuery(LEADS, UUID.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /** The record counts the delivery no more; false when somebody was faster. */
    public boolean leave(UUID record, UUID delivery) {
        return of("delete from ledger_entries" + ENTRY + "null", record, delivery)
                        .executeUpdate()
                == 1;
    }

    /** The frozen record remembers that the delivery was taken back; false when somebody was faster. */
    public boolean reverse(UUID record, UUID delivery, Instant at) {
        return of("update ledger_entries set reversed_at = :at" + ENTRY + "null", record, delivery)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** The frozen record counts the delivery again. */
    public void restore(UUID record, UUID delivery) {
        of("update ledger_entries set reversed_at = null" + ENTRY + "not null", record, delivery)
                .executeUpdate();
    }

    private Query of(String sql, UUID record, UUID delivery) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("record", record)
                .setParameter("delivery", delivery);
    }
}
