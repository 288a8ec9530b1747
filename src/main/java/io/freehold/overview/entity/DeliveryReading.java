package io.freehold.overview.entity;

import static io.freehold.overview.entity.Reading.COMPANIES;
import static io.freehold.overview.entity.Reading.MICROS;
import static io.freehold.overview.entity.Reading.PRODUCT;
import static io.freehold.overview.entity.Reading.moment;
import static io.freehold.overview.entity.Reading.number;
import static io.freehold.overview.entity.Reading.text;

import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.overview.Figures;
import io.freehold.overview.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Figures of deliveries, and what failed on the way to one. */
@ApplicationScoped
public class DeliveryReading {

    /** Whether a delivery {@code d} is billable: sent, and neither rejected nor removed (seed 002 §5). */
    static final String BILLABLE = "d.status = 'sent' and d.outcome not in ('rejected', 'removed')";

    private static final String DELIVERIES = """
            select d.status, d.outcome, d.currency, count(*) as deliveries,
                   sum(d.price) filter (where %s) as revenue
            from deliveries d
            where d.tenant_id = :tenant and d.entity %s and d.created_at >= :from and d.created_at < :to and %s
            group by d.status, d.outcome, d.currency
            """.formatted(BILLABLE, COMPANIES, PRODUCT.formatted("d"));

    private static final String COUNTS = """
            select count(*) filter (where l.status = 'invalid') as invalid,
                   count(*) filter (where l.status = 'pending_config') as pending_config,
                   count(*) filter (where l.status in ('new', 'no_open_orders')) as waiting
            from leads l
            where l.tenant_id = :tenant and l.entity %s and not l.test
              and l.created_at >= :from and l.created_at < :to and %s
            """.formatted(COMPANIES, PRODUCT.formatted("l"));

    private static final String FAILED =
            """
            select d.id, d.lead_id, d.client_name, d.error, %s as failed_at, count(*) over () as failed
            from deliveries d
            where d.tenant_id = :tenant and d.status = 'failed' and d.entity %s
              and d.created_at >= :from and d.created_at < :to and %s
            order by d.updated_at desc, d.id limit 10
            """.formatted(MICROS.formatted("d.updated_at"), COMPANIES, PRODUCT.formatted("d"));

    @Inject
    Reading reading;

    /** The week's deliveries. */
    public Figures.Deliveries deliveries(Frame frame) {
        Map<String, Long> byStatus = Figures.all(
                Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::code).toList());
        Map<String, Long> byOutcome = Figures.all(Arrays.stream(DeliveryOutcome.values())
                .map(DeliveryOutcome::code)
                .toList());
        Takings takings = new Takings();
        long total = 0;
        for (Tuple row : reading.rows(DELIVERIES, frame)) {
            long deliveries = number(row, "deliveries");
            total += deliveries;
            byStatus.merge(text(row, "status"), deliveries, Long::sum);
            if (text(row, "outcome") != null) {
                byOutcome.merge(text(row, "outcome"), deliveries, Long::sum);
            }
            takings.add(text(row, "currency"), row.get("revenue", BigDecimal.class));
        }
        return new Figures.Deliveries(total, byStatus, byOutcome, takings.revenue());
    }

    /** What wants attention. */
    public Figures.Failures failures(Frame frame) {
        Tuple counts = reading.rows(COUNTS, frame).get(0);
        List<Tuple> failed = reading.rows(FAILED, frame);
        return new Figures.Failures(
                number(counts, "invalid"),
                number(counts, "pending_config"),
                number(counts, "waiting"),
                failed.isEmpty() ? 0 : number(failed.get(0), "failed"),
                failed.stream().map(DeliveryReading::failed).toList());
    }

    private static Figures.Failures.Failed failed(Tuple row) {
        return new Figures.Failures.Failed(
                row.get("id", UUID.class),
                row.get("lead_id", UUID.class),
                text(row, "client_name"),
                text(row, "error"),
                moment(row, "failed_at"));
    }
}
