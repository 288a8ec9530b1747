package io.freehold.billing.entity;

import io.freehold.billing.LedgerTotals;
import io.freehold.kernel.Money;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What weeks of the ledger come to. */
@ApplicationScoped
public class LedgerSums {

    private static final String WEEK = """
            select currency, count(*) as records, count(*) filter (where state = 'frozen') as frozen,
                   sum(quantity) as deliveries, sum(coalesce(adjusted_quantity, quantity)) as quantity, sum(amount) as amount
            from ledger_records
            where tenant_id = :tenant and week = :week and %s
            group by currency order by currency
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The week's records of the given companies. */
    public LedgerTotals week(Set<String> readable, String week) {
        OneOf companies = new OneOf("entity", "entity", readable);
        Query query = entities.createNativeQuery(WEEK.formatted(companies.condition()), Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("week", week);
        companies.bind(query);
        List<?> found = query.getResultList();
        List<Tuple> rows = found.stream().map(Tuple.class::cast).toList();
        return new LedgerTotals(
                sum(rows, "records"),
                sum(rows, "frozen"),
                sum(rows, "deliveries"),
                sum(rows, "quantity"),
                rows.stream()
                        .map(row -> new Money((BigDecimal) row.get("amount"), (String) row.get("currency")))
                        .toList());
    }

    private static long sum(List<Tuple> rows, String column) {
        ToLongFunction<Tuple> value = row -> ((Number) row.get(column)).longValue();
        return rows.stream().mapToLong(value).sum();
    }
}
