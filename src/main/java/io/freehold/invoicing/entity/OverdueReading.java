package io.freehold.invoicing.entity;

import io.freehold.invoicing.DunningState;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is overdue, summed by client and currency in one statement that reads the index of open invoices only. */
@ApplicationScoped
public class OverdueReading {

    /** Ends of the ages in days, the last one open. */
    public static final List<Integer> AGE_ENDS = List.of(30, 60, 90);

    /**
     * Each invoice is looked at once, in the order of the index, which is that of the groups. Counts and sums are of all
     * that are younger than an age's end, since one comparison costs less than two. Days and companies come as ready
     * parameters: under a kept plan, a day reckoned or a list put together from them would be so anew for each invoice.
     */
    private static final String SUMS = """
        select s.*, k.name, k.entity, coalesce(d.state, 'none') as dunning
        from (select i.client_id, i.currency, min(i.due_on) as oldest,
                count(*) filter (where i.due_on > :after0) as count_0,
                coalesce(sum(i.outstanding_cents) filter (where i.due_on > :after0), 0) as cents_0,
                count(*) filter (where i.due_on > :after1) as count_1,
                coalesce(sum(i.outstanding_cents) filter (where i.due_on > :after1), 0) as cents_1,
                count(*) filter (where i.due_on > :after2) as count_2,
                coalesce(sum(i.outstanding_cents) filter (where i.due_on > :after2), 0) as cents_2,
                count(*) as count_3, sum(i.outstanding_cents) as cents_3
              from invoices i
              where i.tenant_id = :tenant and i.status in ('sent', 'overdue') and i.type = 'client'
                and i.due_at < :now and i.entity = any (:companies)
              group by i.client_id, i.currency) s
        join clients k on k.tenant_id = :tenant and k.id = s.client_id
        left join dunning_states d on d.tenant_id = :tenant and d.client_id = s.client_id
        order by s.cents_3 desc, s.client_id
        """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A client's overdue invoices of a currency; counts and sums by age, youngest first. */
    public record Owed(
            UUID client,
            String name,
            String entity,
            String currency,
            List<Long> counts,
            List<BigDecimal> sums,
            LocalDate oldestDueOn,
            DunningState dunning) {}

    /** All of the companies that may be read, who owes most first. */
    public List<Owed> of(Set<String> readable, LocalDate today, Instant now) {
        Query query = entities.createNativeQuery(SUMS, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("companies", readable.toArray(String[]::new))
                .setParameter("now", now);
        for (int age = 0; age < AGE_ENDS.size(); age++) {
            query.setParameter("after" + age, today.minusDays(AGE_ENDS.get(age) + 1));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(OverdueReading::owed).toList();
    }

    private static Owed owed(Tuple row) {
        List<Long> counts = new ArrayList<>();
        List<BigDecimal> sums = new ArrayList<>();
        long younger = 0;
        BigDecimal youngerCents = BigDecimal.ZERO;
        for (int age = 0; age <= AGE_ENDS.size(); age++) {
            long count = ((Number) row.get("count_" + age)).longValue();
            BigDecimal cents = (BigDecimal) row.get("cents_" + age);
            counts.add(count - younger);
            sums.add(cents.subtract(youngerCents).movePointLeft(2));
            younger = count;
            youngerCents = cents;
        }
        return new Owed(
                (UUID) row.get("client_id"),
                (String) row.get("name"),
                (String) row.get("entity"),
                (String) row.get("currency"),
                counts,
                sums,
                (LocalDate) row.get("oldest"),
                DunningState.find((String) row.get("dunning")).orElseThrow());
    }
}
