package io.freehold.delivery.entity;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Counts deliveries of a span of time: one statement, whatever is made of it. */
@ApplicationScoped
public class DeliveryTally {

    private static final String COUNT = """
            select to_char(d.created_at at time zone :zone, 'YYYY-MM-DD') as day, d.status, d.outcome, d.client_id,
                   max(d.client_name) as client_name, d.currency, count(*) as count, sum(d.price) as price
            from deliveries d
            where d.tenant_id = :tenant and d.created_at >= :from and d.created_at < :to and %s
            group by 1, 2, 3, 4, 6
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * Deliveries that are alike.
     *
     * @param day of their creation
     * @param price the sum of theirs
     */
    public record Group(
            LocalDate day,
            String status,
            Optional<String> outcome,
            UUID client,
            String clientName,
            String currency,
            long count,
            BigDecimal price) {}

    /**
     * What was created in a span of time.
     *
     * @param zone in whose time days begin
     * @param to the first moment after the span
     */
    public List<Group> groups(Set<String> readable, String zone, Instant from, Instant to) {
        OneOf companies = new OneOf("d.entity", "entity", readable);
        Query query = entities.createNativeQuery(COUNT.formatted(companies.condition()), Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("zone", zone)
                .setParameter("from", from)
                .setParameter("to", to);
        companies.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> group((Tuple) row)).toList();
    }

    private static Group group(Tuple row) {
        return new Group(
                LocalDate.parse(row.get("day", String.class)),
                row.get("status", String.class),
                Optional.ofNullable(row.get("outcome", String.class)),
                row.get("client_id", UUID.class),
                row.get("client_name", String.class),
                row.get("currency", String.class),
                row.get("count", Number.class).longValue(),
                row.get("price", BigDecimal.class));
    }
}
