package io.freehold.billing.entity;

import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A week's money by client: in the ledger, not yet in it, and credited; one statement. */
@ApplicationScoped
public class FacturationStore {

    private static final String WEEK = """
            select 'ledger' as source, r.client_id, k.name, r.entity, r.product, r.currency,
                   sum(coalesce(r.adjusted_quantity, r.quantity)) as quantity, sum(r.amount) as amount,
                   bool_or(r.state = 'open') as open
            from ledger_records r join clients k on k.tenant_id = r.tenant_id and k.id = r.client_id
            where r.tenant_id = :tenant and r.week = :week and $ledger
            group by r.client_id, k.name, r.entity, r.product, r.currency
            union all
            select 'unbilled', d.client_id, k.name, d.entity, null, d.currency, count(*), sum(d.price), true
            from deliveries d join clients k on k.tenant_id = d.tenant_id and k.id = d.client_id
            where d.tenant_id = :tenant and d.outcome = 'accepted' and d.sent_at >= :from and d.sent_at < :to
              and $unbilled
              and not exists (select 1 from ledger_entries e
                  where e.tenant_id = d.tenant_id and e.delivery_id = d.id and e.reversed_at is null)
            group by d.client_id, k.name, d.entity, d.currency
            union all
            select 'credit', m.client_id, k.name, k.entity, null, m.currency, count(*), sum(m.amount), false
            from balance_movements m join clients k on k.tenant_id = m.tenant_id and k.id = m.client_id
            where m.tenant_id = :tenant and m.lead_id is null and m.kind <> 'settlement'
              and m.at >= :from and m.at < :to and $credited
            group by m.client_id, k.name, k.entity, m.currency
            order by 4, 3, 2, 1 desc, 5, 6
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Where money stands. */
    public enum Source {
        LEDGER,
        UNBILLED,
        CREDIT
    }

    /**
     * A sum of one client, company and currency, in the ledger of one product too.
     *
     * @param open whether something of it is not frozen
     */
    public record Sum(
            Source source,
            UUID client,
            String clientName,
            String entity,
            @Nullable String product,
            String currency,
            long quantity,
            BigDecimal amount,
            boolean open) {}

    /** The week's sums of the given companies, by company and client's name. */
    public List<Sum> week(Set<String> readable, IsoWeek week, ZoneId zone) {
        OneOf ledger = new OneOf("r.entity", "ledger", readable);
        OneOf unbilled = new OneOf("d.entity", "unbilled", readable);
        OneOf credited = new OneOf("k.entity", "credited", readable);
        String sql = WEEK.replace("$ledger", ledger.condition())
                .replace("$unbilled", unbilled.condition())
                .replace("$credited", credited.condition());
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("week", week.toString())
                .setParameter("from", week.start(zone))
                .setParameter("to", week.end(zone));
        List.of(ledger, unbilled, credited).forEach(companies -> companies.bind(query));
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(FacturationStore::sum).toList();
    }

    private static Sum sum(Tuple row) {
        return new Sum(
                Source.valueOf(((String) row.get("source")).toUpperCase(java.util.Locale.ROOT)),
                (UUID) row.get("client_id"),
                (String) row.get("name"),
                (String) row.get("entity"),
                (String) row.get("product"),
                (String) row.get("currency"),
                ((Number) row.get("quantity")).longValue(),
                (BigDecimal) row.get("amount"),
                (Boolean) row.get("open"));
    }
}
