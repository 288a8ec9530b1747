package io.freehold.commandes.entity;

import io.freehold.commandes.CommandeFilter;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Commandes with clients, coverage, calendars and counters: one statement a page. */
@ApplicationScoped
public class CommandeSearch {

    private static final String ROW = """
        select c.id, c.version, c.client_id, k.name as client_name, c.entity, c.product,
               %s,
               %s,
               %s,
               c.price_own, c.calendar_id, a.name as calendar_name, c.created_at, c.deleted_at,
               (select string_agg(d.departement, ',' order by d.departement) from commande_departements d
                where d.tenant_id = c.tenant_id and d.commande_id = c.id) as departements
        from (select cast(:at as timestamptz) as at, t.time_zone as zone from tenants t where t.id = :tenant) n
        join commandes c on c.tenant_id = :tenant
        join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
        join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
        left join calendars a on a.tenant_id = c.tenant_id and a.id = c.calendar_id
        where c.tenant_id = :tenant
        """.formatted(CommandeColumns.OPEN, CommandeColumns.TERMS, CommandeColumns.USED);

    private static final String COUNT = "select count(*) from commandes c where c.tenant_id = :tenant";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** One commande, a deleted one too. */
    public Optional<CommandeRow> find(UUID id, Instant at) {
        List<Tuple> rows = entities.createNativeQuery(ROW + " and c.id = :id", Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("at", at)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(CommandeSearch::row);
    }

    /** Commandes that are there, of the given companies, newest first unless asked otherwise. */
    public List<CommandeRow> page(Set<String> readable, CommandeFilter filter, PageRequest request, Instant at) {
        Criteria criteria = new Criteria(readable, filter);
        String way = request.sort().isEmpty() || request.sort().get().descending() ? " desc" : "";
        boolean byPriority =
                request.sort().filter(sort -> sort.field().equals("priority")).isPresent();
        String order =
                " order by " + (byPriority ? "c.priority" + way + ", " : "") + "c.created_at" + way + ", c.id" + way;
        Query query = entities.createNativeQuery(ROW + criteria.text + order, Tuple.class)
                .setParameter("at", at)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit());
        criteria.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(CommandeSearch::row).toList();
    }

    public long count(Set<String> readable, CommandeFilter filter) {
        Criteria criteria = new Criteria(readable, filter);
        Query query = entities.createNativeQuery(COUNT + criteria.text, Long.class);
        criteria.bind(query);
        return (Long) query.getSingleResult();
    }

    private static final class Criteria {

        private final StringBuilder text = new StringBuilder(" and c.deleted_at is null");
        private final Map<String, Object> values = new HashMap<>();
        private final OneOf companies;

        Criteria(Set<String> readable, CommandeFilter filter) {
            companies = new OneOf("c.entity", "entity", readable);
            text.append(" and ").append(companies.condition());
            filter.entity().ifPresent(code -> and("c.entity = :code", "code", code));
            filter.product().ifPresent(product -> and("c.product = :product", "product", product));
            filter.client().ifPresent(client -> and("c.client_id = :client", "client", client.value()));
            filter.active().ifPresent(active -> and("c.active = :active", "active", active));
            filter.departement()
                    .ifPresent(departement -> and(
                            "exists (select 1 from commande_departements e where e.tenant_id = c.tenant_id"
                                    + " and e.commande_id = c.id and e.departement = :departement)",
                            "departement",
                            departement));
        }

        private void and(String condition, String name, Object value) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }

        void bind(Query query) {
            query.setParameter("tenant", TenantScope.current().value());
            companies.bind(query);
            values.forEach(query::setParameter);
        }
    }

    private static CommandeRow row(Tuple row) {
        return new CommandeRow(
                (UUID) row.get("id"),
                (Integer) row.get("version"),
                (UUID) row.get("client_id"),
                (String) row.get("client_name"),
                (String) row.get("entity"),
                (String) row.get("product"),
                List.of(((String) row.get("departements")).split(",")),
                (Boolean) row.get("active"),
                (String) row.get("paused_reason"),
                CommandeColumns.terms(row),
                (Boolean) row.get("price_own"),
                CommandeColumns.used(row),
                (UUID) row.get("calendar_id"),
                (String) row.get("calendar_name"),
                row.get("created_at", Instant.class),
                row.get("deleted_at", Instant.class));
    }
}
