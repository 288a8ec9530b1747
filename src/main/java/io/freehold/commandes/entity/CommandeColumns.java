package io.freehold.commandes.entity;

import io.freehold.commandes.Caps;
import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;

/**
 * Terms and counters of a commande as queries read them: commandes are called {@code c}, clients {@code k}, counters
 * {@code r}, and {@code n} has the moment {@code at} and the tenant's {@code zone}.
 */
final class CommandeColumns {

    static final String TERMS = """
            c.priority, c.weekly_quota, c.cap_hour, c.cap_day, c.cap_week, c.cap_month, c.cap_total,
                   c.cap_money_day, c.cap_money_week, c.cap_money_month, c.cap_money_total,
                   c.lb_target, c.price, c.currency
            """.strip();

    /** Whether it is open, and why not: a client that has not paid has all its commandes paused. */
    static final String OPEN = """
            c.active and k.dunning_paused_at is null as active,
                   case when k.dunning_paused_at is null then c.paused_reason else 'overdue invoices' end as paused_reason
            """.strip();

    /** What is taken in the periods of the moment: a count of an earlier period is 0 by now. */
    static final String USED = """
            case when r.hour_starts_at >= date_trunc('hour', n.at, n.zone) then r.hour_used else 0 end as hour_used,
                   case when r.day_starts_at >= date_trunc('day', n.at, n.zone) then r.day_used else 0 end as day_used,
                   case when r.week_starts_at >= date_trunc('week', n.at, n.zone) then r.week_used else 0 end as week_used,
                   case when r.month_starts_at >= date_trunc('month', n.at, n.zone) then r.month_used else 0 end as month_used,
                   case when r.day_starts_at >= date_trunc('day', n.at, n.zone) then r.day_money else 0.00 end as day_money,
                   case when r.week_starts_at >= date_trunc('week', n.at, n.zone) then r.week_money else 0.00 end as week_money,
                   case when r.month_starts_at >= date_trunc('month', n.at, n.zone) then r.month_money else 0.00 end as month_money,
                   r.total_used, r.total_money, r.lb_used
            """.strip();

    private CommandeColumns() {}

    static Terms terms(Tuple row) {
        return new Terms(
                (Integer) row.get("priority"),
                (Integer) row.get("weekly_quota"),
                caps(row),
                (BigDecimal) row.get("lb_target"),
                (BigDecimal) row.get("price"),
                (String) row.get("currency"));
    }

    private static Caps caps(Tuple row) {
        return new Caps(
                (Integer) row.get("cap_hour"),
                (Integer) row.get("cap_day"),
                (Integer) row.get("cap_week"),
                (Integer) row.get("cap_month"),
                (Integer) row.get("cap_total"),
                (BigDecimal) row.get("cap_money_day"),
                (BigDecimal) row.get("cap_money_week"),
                (BigDecimal) row.get("cap_money_month"),
                (BigDecimal) row.get("cap_money_total"));
    }

    static Used used(Tuple row) {
        return new Used(
                (Integer) row.get("hour_used"),
                (Integer) row.get("day_used"),
                (Integer) row.get("week_used"),
                (Integer) row.get("month_used"),
                (Integer) row.get("total_used"),
                (Integer) row.get("lb_used"),
                (BigDecimal) row.get("day_money"),
                (BigDecimal) row.get("week_money"),
                (BigDecimal) row.get("month_money"),
                (BigDecimal) row.get("total_money"));
    }
}
