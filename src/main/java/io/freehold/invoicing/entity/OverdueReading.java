package io.freehold.invoicing.entity;

import io.freehold.invoicing.DunningState;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is overdue, summed by client and currency in one statement that reads the index of open invoices only. */
@ApplicationScoped
public class OverdueReading {

    /** Ends of the ages in days, the last one open. */
    public static final List<Integer> AGE_ENDS = List.of(30, 60, 90);

    /** Each invoice is looked at once, for its age; what that makes, a few rows a client, is spread out afterwards. */
    private static final String SUMS = """
        select s.*, k.name, k.entity, coalesce(d.state, 'none') as dunning
        from (select a.client_id, a.currency,
                coalesce(sum(a.invoices) filter (where a.age = 0), 0) as count_0,
                coalesce(sum(a.due) filter (where a.age = 0), 0) as sum_0,
                coalesce(sum(a.invoices) filter (where a.age = 1), 0) as count_1,
                coalesce(sum(a.due) filter (where a.age = 1), 0) as sum_1,
                coalesce(sum(a.invoices) filter (where a.age = 2), 0) as count_2,
                coalesce(sum(a.due) filter (where a.age = 2), 0) as sum_2,
                coalesce(sum(a.invoices) filter (where a.age = 3), 0) as count_3,
                coalesce(sum(a.due) filter (where a.age = 3), 0) as sum_3,
                cast(:today as date) - min(a.first_due_on) as oldest, sum(a.due) as due
              from (select i.client_id, i.currency,
                      width_bucket(cast(:today as date) - i.due_on, array[31, 61, 91]) as age,
                      count(*) as invoices, sum(i.total_ttc) - sum(i.paid) - sum(i.credited) as due,
                      min(i.due_on) as first_due_on
                    from invoices i
                    where i.tenant_id = :tenant and i.status in ('sent', 'overdue') and i.type = 'client'
                      and i.due_at < :now and %s
                    group by 1, 2, 3) a
              group by a.client_id, a.currency) s
        join clients k on k.tenant_id = :tenant and k.id = s.client_id
        left join dunning_states d on d.tenant_id = :tenant and d.client_id = s.client_id
        order by s.due desc, s.client_id
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
            int oldestDays,
            DunningState dunning) {}

    /** All of the companies that may be read, who owes most first. */
    public List<Owed> of(Set<String> readable, LocalDate today, Instant now) {
        OneOf companies = new OneOf("i.entity", "entity", readable);
        Query query = entities.createNativeQuery(SUMS.formatted(companies.condition()), Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("today", today)
                .setParameter("now", now);
        companies.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(OverdueReading::owed).toList();
    }

    private static Owed owed(Tuple row) {
        return new Owed(
                (UUID) row.get("client_id"),
                (String) row.get("name"),
                (String) row.get("entity"),
                (String) row.get("currency"),
                IntStream.rangeClosed(0, AGE_ENDS.size())
                        .mapToObj(age -> ((Number) row.get("count_" + age)).longValue())
                        .toList(),
                IntStream.rangeClosed(0, AGE_ENDS.size())
                        .mapToObj(age -> (BigDecimal) row.get("sum_" + age))
                        .toList(),
                ((Number) row.get("oldest")).intValue(),
                DunningState.find((String) row.get("dunning")).orElseThrow());
    }
}
