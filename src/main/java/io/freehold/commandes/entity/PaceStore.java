package io.freehold.commandes.entity;

import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far commandes are: in a week, and with their share of LB leads. */
@ApplicationScoped
public class PaceStore {

    /** A running week is in the counters, one that is over in commande_weeks. */
    private static final String WEEK = """
            select c.id, c.client_id, k.name as client_name, c.product,
                   $open,
                   cast(coalesce(w.quota, c.weekly_quota) as int) as quota,
                   cast(coalesce(w.used, case when r.week_starts_at >= :start and r.week_starts_at < :end
                       then r.week_used else 0 end) as int) as used
            from commandes c
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            left join (select p.commande_id, max(p.quota) as quota, sum(p.used) as used from commande_weeks p
                where p.tenant_id = :tenant and p.week_starts_at >= :start and p.week_starts_at < :end
                group by p.commande_id) w on w.commande_id = c.id
            where c.tenant_id = :tenant and c.created_at < :end and (c.deleted_at is null or c.deleted_at >= :start)
              and %s
            order by k.name, c.product, c.id
            """.replace("$open", CommandeColumns.OPEN);

    private static final String LB = """
            select c.id, c.client_id, k.name as client_name, c.product, c.lb_target, r.total_used, r.lb_used
            from commandes c
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            where c.tenant_id = :tenant and c.deleted_at is null and c.lb_target > 0 and %s
            order by k.name, c.product, c.id
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A commande's week. */
    public record Week(
            UUID id,
            UUID clientId,
            String clientName,
            String product,
            boolean active,
            @Nullable String pausedReason,
            int quota,
            int used) {}

    /** A commande's LB leads. */
    public record Lb(UUID id, UUID clientId, String clientName, String product, BigDecimal target, int total, int lb) {}

    /** In whose time the tenant's weeks begin. */
    public ZoneId zone() {
        return ZoneId.of(
                (String) entities.createNativeQuery("select time_zone from tenants where id = :tenant", String.class)
                        .setParameter("tenant", TenantScope.current().value())
                        .getSingleResult());
    }

    /** The week of every commande that there was in it, of the given companies. */
    public List<Week> weeks(Set<String> readable, Instant start, Instant end) {
        OneOf companies = new OneOf("c.entity", "entity", readable);
        Query query = entities.createNativeQuery(WEEK.formatted(companies.condition()), Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("start", start)
                .setParameter("end", end);
        companies.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(PaceStore::week).toList();
    }

    /** The commandes of the given companies that want LB leads. */
    public List<Lb> lb(Set<String> readable) {
        OneOf companies = new OneOf("c.entity", "entity", readable);
        Query query = entities.createNativeQuery(LB.formatted(companies.condition()), Tuple.class)
                .setParameter("tenant", TenantScope.current().value());
        companies.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(PaceStore::lb).toList();
    }

    private static Week week(Tuple row) {
        return new Week(
                (UUID) row.get("id"),
                (UUID) row.get("client_id"),
                (String) row.get("client_name"),
                (String) row.get("product"),
                (Boolean) row.get("active"),
                (String) row.get("paused_reason"),
                (Integer) row.get("quota"),
                (Integer) row.get("used"));
    }

    private static Lb lb(Tuple row) {
        return new Lb(
                (UUID) row.get("id"),
                (UUID) row.get("client_id"),
                (String) row.get("client_name"),
                (String) row.get("product"),
                (BigDecimal) row.get("lb_target"),
                (Integer) row.get("total_used"),
                (Integer) row.get("lb_used"));
    }
}
