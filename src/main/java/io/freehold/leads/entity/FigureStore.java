package io.freehold.leads.entity;

import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts of the bound tenant's leads. */
@ApplicationScoped
public class FigureStore {

    private static final String COUNT = """
            select l.status, p.id as provider_id, p.name as provider, l.product,
                   cast(l.created_at at time zone :zone as date) as day, count(*) as leads
            from leads l join providers p on p.tenant_id = l.tenant_id and p.id = l.provider_id
            where l.tenant_id = :tenant and not l.test and l.created_at >= :from and l.created_at < :to and %s
            group by 1, 2, 3, 4, 5
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * What is to be counted.
     *
     * @param from earliest creation, included
     * @param to latest creation, excluded
     * @param zone in which days are told apart
     */
    public record Question(
            Set<String> entities,
            Instant from,
            Instant to,
            ZoneId zone,
            Optional<String> product,
            Optional<UUID> provider) {}

    /** Leads that are alike in all of it. */
    public record Row(
            String status,
            UUID providerId,
            String provider,
            @Nullable String product,
            LocalDate day,
            long count) {}

    /** The tenant's zone. */
    public ZoneId zone() {
        Object zone = entities.createNativeQuery("select time_zone from tenants where id = :tenant")
                .setParameter("tenant", TenantScope.current().value())
                .getSingleResult();
        return ZoneId.of((String) zone);
    }

    /** The counts: one query, whatever is asked. */
    public List<Row> rows(Question question) {
        OneOf companies = new OneOf("l.entity", "entity", question.entities());
        String narrowed = companies.condition()
                + (question.product().isPresent() ? " and l.product = :product" : "")
                + (question.provider().isPresent() ? " and l.provider_id = :provider" : "");
        Query query = entities.createNativeQuery(COUNT.formatted(narrowed), Tuple.class)
                .setParameter("zone", question.zone().getId())
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("from", question.from())
                .setParameter("to", question.to());
        companies.bind(query);
        question.product().ifPresent(product -> query.setParameter("product", product));
        question.provider().ifPresent(provider -> query.setParameter("provider", provider));
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(FigureStore::row).toList();
    }

    private static Row row(Tuple row) {
        Object day = row.get("day");
        return new Row(
                (String) row.get("status"),
                (UUID) row.get("provider_id"),
                (String) row.get("provider"),
                (String) row.get("product"),
                day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day,
                ((Number) row.get("leads")).longValue());
    }
}
