package io.freehold.overview.entity;

import static io.freehold.overview.entity.DeliveryReading.BILLABLE;
import static io.freehold.overview.entity.Reading.COMPANIES;
import static io.freehold.overview.entity.Reading.MICROS;
import static io.freehold.overview.entity.Reading.PAUSED_REASON;
import static io.freehold.overview.entity.Reading.PRODUCT;
import static io.freehold.overview.entity.Reading.SERVED;
import static io.freehold.overview.entity.Reading.moment;
import static io.freehold.overview.entity.Reading.number;
import static io.freehold.overview.entity.Reading.text;

import io.freehold.overview.ClientStats;
import io.freehold.overview.ClientSummary;
import io.freehold.overview.Figures;
import io.freehold.overview.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Figures of clients. Each figure is added up by itself before they meet: a join of two would multiply them. */
@ApplicationScoped
public class ClientReading {

    private static final String STATS =
            """
            select k.id, k.name, k.entity, %5$s as active,
                   case when k.dunning_paused_at is not null then 'overdue invoices' end as paused_reason,
                   coalesce(c.commandes, 0) as commandes,
                   coalesce(c.quota, 0) as quota, coalesce(v.deliveries, 0) as deliveries,
                   coalesce(v.delivered, 0) as delivered, coalesce(v.returned, 0) as returned, v.revenue, v.currency
            from clients k
            left join (select c.client_id, count(*) as commandes, sum(c.weekly_quota) as quota from commandes c
                       where c.tenant_id = :tenant and c.active and %1$s group by c.client_id) c on c.client_id = k.id and %5$s
            left join (select d.client_id, max(d.currency) as currency, count(*) as deliveries,
                              count(*) filter (where %2$s) as delivered,
                              count(*) filter (where d.outcome in ('rejected', 'removed')) as returned,
                              sum(d.price) filter (where %2$s) as revenue
                       from deliveries d
                       where d.tenant_id = :tenant and d.created_at >= :from and d.created_at < :to and %3$s
                       group by d.client_id) v on v.client_id = k.id
            where k.tenant_id = :tenant and k.entity %4$s%%s
            """.formatted(PRODUCT.formatted("c"), BILLABLE, PRODUCT.formatted("d"), COMPANIES, SERVED);

    private static final String PAGE = STATS.formatted(" and k.deleted_at is null")
            + " order by delivered desc, k.name, k.id limit :limit offset :offset";

    private static final String ONE = STATS.formatted(" and k.id = :client");

    private static final String COUNT = """
            select count(*) as total, count(*) filter (where %s) as active from clients k
            where k.tenant_id = :tenant and k.deleted_at is null and k.entity %s
            """.formatted(SERVED, COMPANIES);

    private static final String ORDERS =
            """
            select c.id, c.product, c.active and %4$s as active, %5$s as paused_reason, c.weekly_quota,
                   count(d.id) as used,
                   (select %3$s from deliveries s
                    where s.tenant_id = :tenant and s.client_id = :client) as last_sent
            from commandes c
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            left join deliveries d on d.tenant_id = c.tenant_id and d.commande_id = c.id
                and d.created_at >= :from and d.created_at < :to
                and (d.outcome is null or d.outcome not in ('rejected', 'removed'))
            where c.tenant_id = :tenant and c.client_id = :client and c.deleted_at is null and c.entity %1$s and %2$s
            group by c.id, c.product, c.active, c.paused_reason, k.active, k.dunning_paused_at, c.weekly_quota
            order by c.product, c.id
            """.formatted(COMPANIES, PRODUCT.formatted("c"), MICROS.formatted("max(s.sent_at)"), SERVED, PAUSED_REASON);

    private static final int TOP = 10;
    private static final int PERCENT = 100;

    @Inject
    Reading reading;

    /** How many clients there are, and how many of them take leads. */
    public record Many(long total, long active) {}

    /** How many there are in the frame's companies. */
    public Many many(Frame frame) {
        Tuple row = reading.companies(COUNT, frame).get(0);
        return new Many(number(row, "total"), number(row, "active"));
    }

    /** Some of the clients, those who got most first. */
    public List<ClientStats> page(Frame frame, int limit, int offset) {
        return reading.framed(PAGE, frame).with("limit", limit).with("offset", offset).getResultList().stream()
                .map(ClientReading::stats)
                .toList();
    }

    /** The dashboard's clients. */
    public Figures.Clients clients(Frame frame) {
        Many many = many(frame);
        return new Figures.Clients(
                many.total(),
                many.active(),
                page(frame, TOP, 0).stream()
                        .filter(client -> client.delivered() > 0)
                        .map(client -> new Figures.Clients.Top(
                                client.id(), client.name(), client.delivered(), client.revenue()))
                        .toList());
    }

    /** One client, if it is of the frame's companies. */
    public Optional<ClientSummary> summary(UUID client, Frame frame) {
        Optional<ClientStats> stats = reading.framed(ONE, frame).with("client", client).getResultList().stream()
                .findFirst()
                .map(ClientReading::stats);
        return stats.map(found -> summary(found, frame));
    }

    private ClientSummary summary(ClientStats client, Frame frame) {
        List<Tuple> orders =
                reading.framed(ORDERS, frame).with("client", client.id()).getResultList();
        Instant last = orders.isEmpty() ? null : moment(orders.get(0), "last_sent");
        return new ClientSummary(
                frame.week(), client, orders.stream().map(ClientReading::order).toList(), last);
    }

    private static ClientSummary.Order order(Tuple row) {
        long quota = number(row, "weekly_quota");
        long used = number(row, "used");
        return new ClientSummary.Order(
                row.get("id", UUID.class),
                text(row, "product"),
                row.get("active", Boolean.class),
                text(row, "paused_reason"),
                quota,
                used,
                Math.max(0, quota - used),
                used * PERCENT / quota);
    }

    private static ClientStats stats(Tuple row) {
        Takings takings = new Takings();
        takings.add(text(row, "currency"), row.get("revenue", BigDecimal.class));
        return new ClientStats(
                row.get("id", UUID.class),
                text(row, "name"),
                text(row, "entity"),
                row.get("active", Boolean.class),
                text(row, "paused_reason"),
                number(row, "commandes"),
                number(row, "quota"),
                number(row, "deliveries"),
                number(row, "delivered"),
                number(row, "returned"),
                takings.revenue());
    }
}
