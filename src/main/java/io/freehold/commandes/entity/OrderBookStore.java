package io.freehold.commandes.entity;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.CalendarId;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.StandingOrder;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads whole commandes. */
@ApplicationScoped
public class OrderBookStore {

    private static final String ALL = """
        select c.id, c.entity, c.product, c.client_id, k.name as client_name, c.active and k.active and k.dunning_paused_at is null as active,
               $terms, r.total_used, r.lb_used, a.zone, a.opening, a.holidays,
               (select string_agg(d.departement, ',') from commande_departements d
                where d.tenant_id = c.tenant_id and d.commande_id = c.id) as departements
        from commandes c
        join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
        join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
        left join calendars a on a.tenant_id = c.tenant_id and a.id = c.calendar_id
        where c.tenant_id = :tenant and c.entity in (:entities) and c.deleted_at is null
        order by c.created_at, c.id
        """.replace("$terms", CommandeColumns.TERMS);

    private static final String CALENDAR =
            "select zone, opening, holidays from calendars where tenant_id = :tenant and id = :id";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Every commande of the companies, oldest first. */
    public List<StandingOrder> all(Set<String> companies) {
        List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("entities", companies)
                .getResultList();
        return rows.stream().map(OrderBookStore::order).toList();
    }

    /** The calendar, if it is this tenant's. */
    public Optional<Calendar> calendar(CalendarId id) {
        List<Tuple> rows = entities.createNativeQuery(CALENDAR, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream().findFirst().map(OrderBookStore::hours);
    }

    private static StandingOrder order(Tuple row) {
        String covered = (String) row.get("departements");
        return new StandingOrder(
                new CommandeId((UUID) row.get("id")),
                (String) row.get("entity"),
                (String) row.get("product"),
                new ClientId((UUID) row.get("client_id")),
                (String) row.get("client_name"),
                covered == null ? Set.of() : Set.copyOf(Arrays.asList(covered.split(","))),
                (Boolean) row.get("active"),
                CommandeColumns.terms(row),
                hours(row),
                (Integer) row.get("total_used"),
                (Integer) row.get("lb_used"));
    }

    private static @Nullable Calendar hours(Tuple row) {
        String zone = (String) row.get("zone");
        return zone == null
                ? null
                : CalendarText.read(
                        new CalendarRow.Written(zone, (String) row.get("opening"), (String) row.get("holidays")));
    }
}
