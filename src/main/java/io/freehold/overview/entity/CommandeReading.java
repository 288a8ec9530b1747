package io.freehold.overview.entity;

import static io.freehold.overview.entity.Reading.COMPANIES;
import static io.freehold.overview.entity.Reading.PRODUCT;
import static io.freehold.overview.entity.Reading.SERVED;
import static io.freehold.overview.entity.Reading.number;
import static io.freehold.overview.entity.Reading.text;

import io.freehold.overview.Figures;
import io.freehold.overview.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Figures of standing orders. */
@ApplicationScoped
public class CommandeReading {

    /** A delivery that was taken back has given its place back. */
    private static final String COMMANDES = """
            select c.id, k.name as client, c.product, c.active and %1$s as active,
                   k.dunning_paused_at is not null as overdue, c.weekly_quota, count(d.id) as used
            from commandes c
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            left join deliveries d on d.tenant_id = c.tenant_id and d.commande_id = c.id
                and d.created_at >= :from and d.created_at < :to
                and (d.outcome is null or d.outcome not in ('rejected', 'removed'))
            where c.tenant_id = :tenant and c.deleted_at is null and c.entity %2$s and %3$s
            group by c.id, k.name, c.product, c.active, k.active, k.dunning_paused_at, c.weekly_quota
            order by c.weekly_quota - count(d.id) desc, k.name, c.id
            """.formatted(SERVED, COMPANIES, PRODUCT.formatted("c"));

    /** The need is seed 002 §6's: ceil(target × (delivered + 1)) − lbDelivered. */
    private static final String LB = """
            select c.id, k.name as client, c.product, c.lb_target, r.total_used, r.lb_used,
                   ceil(c.lb_target * (r.total_used + 1)) - r.lb_used as need
            from commandes c
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
            where c.tenant_id = :tenant and c.entity %s and c.active and %s and c.lb_target > 0
              and (cast(:product as text) is null or c.product = cast(:product as text))
            order by need desc, k.name, c.id limit 20
            """.formatted(COMPANIES, SERVED);

    private static final int BEHIND_MAX = 10;

    @Inject
    Reading reading;

    /** How many commandes there are and what they lack of the week's quota. */
    public Figures.Commandes commandes(Frame frame) {
        List<Tuple> rows = reading.rows(COMMANDES, frame);
        List<Tuple> active =
                rows.stream().filter(row -> row.get("active", Boolean.class)).toList();
        return new Figures.Commandes(
                active.size(),
                rows.size() - (long) active.size(),
                rows.stream().filter(row -> row.get("overdue", Boolean.class)).count(),
                active.stream().mapToLong(row -> number(row, "weekly_quota")).sum(),
                active.stream().mapToLong(row -> number(row, "used")).sum(),
                active.stream()
                        .map(CommandeReading::behind)
                        .filter(behind -> behind.missing() > 0)
                        .limit(BEHIND_MAX)
                        .toList());
    }

    /** Who lacks LB leads. */
    public Figures.Lb lb(Frame frame) {
        return new Figures.Lb(
                reading.products(LB, frame).stream().map(CommandeReading::share).toList());
    }

    private static Figures.Commandes.Behind behind(Tuple row) {
        long quota = number(row, "weekly_quota");
        long used = number(row, "used");
        return new Figures.Commandes.Behind(
                row.get("id", UUID.class),
                text(row, "client"),
                text(row, "product"),
                quota,
                used,
                Math.max(0, quota - used));
    }

    private static Figures.Lb.Share share(Tuple row) {
        return new Figures.Lb.Share(
                row.get("id", UUID.class),
                text(row, "client"),
                text(row, "product"),
                row.get("lb_target", BigDecimal.class).toPlainString(),
                number(row, "total_used"),
                number(row, "lb_used"),
                number(row, "need"));
    }
}
