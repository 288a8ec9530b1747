package io.freehold.commandes.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes and gives back places: one conditional update each, whose row lock makes every cap exact. */
@ApplicationScoped
public class PlaceStore {

    /** What a place costs that is taken at a moment: the commande's price, once changed its price at that moment. */
    private static final String PRICE = "coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price)";

    /**
     * A period's count starts anew when the moment lies in a later period than the one counted; a moment in
     * an earlier one (another server's clock, a step behind) counts in the later, so a cap can only be held
     * too well. The LB condition is seed 002 §6: ceil(target × (delivered + 1)) − lbDelivered.
     */
    private static final String TAKE = """
            with taken as (update reservation_counters r
            set hour_used = case when r.hour_starts_at >= n.hour then r.hour_used else 0 end + 1,
                hour_starts_at = greatest(r.hour_starts_at, n.hour),
                day_used = case when r.day_starts_at >= n.day then r.day_used else 0 end + 1,
                day_money = case when r.day_starts_at >= n.day then r.day_money else 0 end + $price,
                day_starts_at = greatest(r.day_starts_at, n.day),
                week_used = case when r.week_starts_at >= n.week then r.week_used else 0 end + 1,
                week_money = case when r.week_starts_at >= n.week then r.week_money else 0 end + $price,
                week_starts_at = greatest(r.week_starts_at, n.week),
                month_used = case when r.month_starts_at >= n.month then r.month_used else 0 end + 1,
                month_money = case when r.month_starts_at >= n.month then r.month_money else 0 end + $price,
                month_starts_at = greatest(r.month_starts_at, n.month),
                total_used = r.total_used + 1,
                total_money = r.total_money + $price,
                lb_used = r.lb_used + :lb_places,
                taken_until = greatest(r.taken_until, n.at)
            from commandes c,
                 (select cast(:at as timestamptz) as at,
                         date_trunc('hour', cast(:at as timestamptz), t.time_zone) as hour,
                         date_trunc('day', cast(:at as timestamptz), t.time_zone) as day,
                         date_trunc('week', cast(:at as timestamptz), t.time_zone) as week,
                         date_trunc('month', cast(:at as timestamptz), t.time_zone) as month
                  from tenants t where t.id = :tenant) n
            where r.tenant_id = :tenant and r.commande_id = :commande
              and c.tenant_id = r.tenant_id and c.id = r.commande_id and c.active
              and (r.week_starts_at < n.week or r.week_used < c.weekly_quota)
              and (c.cap_hour is null or c.cap_hour > 0 and (r.hour_starts_at < n.hour or r.hour_used < c.cap_hour))
              and (c.cap_day is null or c.cap_day > 0 and (r.day_starts_at < n.day or r.day_used < c.cap_day))
              and (c.cap_week is null or c.cap_week > 0 and (r.week_starts_at < n.week or r.week_used < c.cap_week))
              and (c.cap_month is null or c.cap_month > 0 and (r.month_starts_at < n.month or r.month_used < c.cap_month))
              and (c.cap_total is null or r.total_used < c.cap_total)
              and (c.cap_money_day is null
                   or case when r.day_starts_at >= n.day then r.day_money else 0 end + $price <= c.cap_money_day)
              and (c.cap_money_week is null
                   or case when r.week_starts_at >= n.week then r.week_money else 0 end + $price <= c.cap_money_week)
              and (c.cap_money_month is null
                   or case when r.month_starts_at >= n.month then r.month_money else 0 end + $price <= c.cap_money_month)
              and (c.cap_money_total is null or r.total_money + $price <= c.cap_money_total)
              and (:lb_places = 1 or ceil(c.lb_target * (r.total_used + 1)) - r.lb_used <= 0)
            returning $price as price)
            select price from taken
            """.replace("$price", PRICE);

    /**
     * The counted period is the last one that had a place: a place lies in it when it was taken after its
     * beginning. Money ends at 0 because places of servers of the version before were counted without.
     */
    private static final String RELEASE = """
            with given as (
                update reservation_counters r
                set hour_used = r.hour_used - case when n.at >= r.hour_starts_at then 1 else 0 end,
                    day_used = r.day_used - case when n.at >= r.day_starts_at then 1 else 0 end,
                    day_money = greatest(0, r.day_money - case when n.at >= r.day_starts_at then $price else 0 end),
                    week_used = r.week_used - case when n.at >= r.week_starts_at then 1 else 0 end,
                    week_money = greatest(0, r.week_money - case when n.at >= r.week_starts_at then $price else 0 end),
                    month_used = r.month_used - case when n.at >= r.month_starts_at then 1 else 0 end,
                    month_money = greatest(0, r.month_money - case when n.at >= r.month_starts_at then $price else 0 end),
                    total_used = r.total_used - 1,
                    total_money = greatest(0, r.total_money - $price),
                    lb_used = r.lb_used - :lb_places
                from commandes c, (select cast(:at as timestamptz) as at) n
                where r.tenant_id = :tenant and r.commande_id = :commande
                  and c.tenant_id = r.tenant_id and c.id = r.commande_id
                  and r.total_used > 0 and r.lb_used >= :lb_places and r.total_used - r.lb_used >= 1 - :lb_places
                returning n.at, r.week_starts_at, c.client_id, c.entity, c.product, c.active, $price as price),
            past as (
                update commande_weeks w
                set used = greatest(0, w.used - 1), money = greatest(0, w.money - g.price)
                from given g
                where w.tenant_id = :tenant and w.commande_id = :commande and g.at < g.week_starts_at
                  and w.week_starts_at = (select max(p.week_starts_at) from commande_weeks p
                      where p.tenant_id = :tenant and p.commande_id = :commande and p.week_starts_at <= g.at))
            select client_id, entity, product, active from given
            """.replace("$price", PRICE);

    /** Counts from a moment that no place has yet been taken at, so that each place has one price for ever. */
    private static final String REPRICE = """
            update reservation_counters r
            set priced_from = coalesce(r.priced_from, array[cast('-infinity' as timestamptz)])
                    || greatest(cast(:at as timestamptz), r.taken_until + interval '1 microsecond',
                                r.priced_from[cardinality(r.priced_from)] + interval '1 microsecond'),
                prices = coalesce(r.prices, array[cast(:before as numeric)]) || cast(:price as numeric)
            where r.tenant_id = :tenant and r.commande_id = :commande
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A commande that has a place more. */
    public record Released(UUID client, String entity, String product, boolean active) {}

    /** Takes a place; what it cost, empty when there is none that this lead may have. */
    public Optional<BigDecimal> take(UUID commande, boolean lb, Instant at) {
        List<BigDecimal> prices = entities.createNativeQuery(TAKE, BigDecimal.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande)
                .setParameter("lb_places", lb ? 1 : 0)
                .setParameter("at", at)
                .getResultList();
        return prices.stream().findFirst();
    }

    /** What is taken from here on can be let go again, with all locks on it. */
    public void mark() {
        entities.flush();
        entities.createNativeQuery("savepoint place").executeUpdate();
    }

    /** Lets go what was taken since {@link #mark}: nobody waits for it any more. */
    public void letGo() {
        entities.createNativeQuery("rollback to savepoint place").executeUpdate();
    }

    /** Gives back the place that was taken at the moment; empty when the commande has none of that kind taken. */
    public Optional<Released> release(UUID commande, boolean lb, Instant at) {
        List<Tuple> rows = entities.createNativeQuery(RELEASE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande)
                .setParameter("lb_places", lb ? 1 : 0)
                .setParameter("at", at)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Released(
                        (UUID) row.get("client_id"), (String) row.get("entity"), (String) row.get("product"), (Boolean)
                                row.get("active")));
    }

    /** Places that are taken from that moment on cost the new price; those before it keep the old one. */
    public void reprice(UUID commande, BigDecimal before, BigDecimal price, Instant at) {
        entities.createNativeQuery(REPRICE)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande)
                .setParameter("before", before)
                .setParameter("price", price)
                .setParameter("at", at)
                .executeUpdate();
    }
}
