package io.freehold.commandes.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Takes places: one conditional update, whose row lock makes every cap exact. */
@ApplicationScoped
public class PlaceStore {

    /**
     * A period's count starts anew when the moment lies in a later period than the one counted; a moment in
     * an earlier one (another server's clock, a step behind) counts in the later, so a cap can only be held
     * too well. The LB condition is seed 002 §6: ceil(target × (delivered + 1)) − lbDelivered.
     */
    private static final String TAKE = """
            update reservation_counters r
            set hour_used = case when r.hour_starts_at >= n.hour then r.hour_used else 0 end + 1,
                hour_starts_at = greatest(r.hour_starts_at, n.hour),
                day_used = case when r.day_starts_at >= n.day then r.day_used else 0 end + 1,
                day_starts_at = greatest(r.day_starts_at, n.day),
                week_used = case when r.week_starts_at >= n.week then r.week_used else 0 end + 1,
                week_starts_at = greatest(r.week_starts_at, n.week),
                month_used = case when r.month_starts_at >= n.month then r.month_used else 0 end + 1,
                month_starts_at = greatest(r.month_starts_at, n.month),
                total_used = r.total_used + 1,
                lb_used = r.lb_used + :lb_places
            from commandes c,
                 (select date_trunc('hour', cast(:at as timestamptz), t.time_zone) as hour,
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
              and (:lb_places = 1 or ceil(c.lb_target * (r.total_used + 1)) - r.lb_used <= 0)
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Takes a place; false when there is none that this lead may have. */
    public boolean take(UUID commande, boolean lb, Instant at) {
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande)
                .setParameter("lb_places", lb ? 1 : 0)
                .setParameter("at", at)
                .executeUpdate();
        return taken == 1;
    }
}
