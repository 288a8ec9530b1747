package io.freehold.overview.entity;

import static io.freehold.overview.entity.Reading.COMPANIES;
import static io.freehold.overview.entity.Reading.PRODUCT;
import static io.freehold.overview.entity.Reading.number;
import static io.freehold.overview.entity.Reading.text;

import io.freehold.leads.LeadStatus;
import io.freehold.overview.Figures;
import io.freehold.overview.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Figures of leads and of those who send them. */
@ApplicationScoped
public class LeadReading {

    private static final String LEADS = """
            select l.status, l.product, count(*) as leads from leads l
            where l.tenant_id = :tenant and l.entity %s and not l.test
              and l.created_at >= :from and l.created_at < :to and %s
            group by l.status, l.product order by l.product
            """.formatted(COMPANIES, PRODUCT.formatted("l"));

    /** Hours of the tenant's zone decide the day, as they do everywhere else. */
    private static final String DAYS =
            """
            select x.day, sum(x.leads) as leads, sum(x.deliveries) as deliveries from (
                select cast(cast(timezone(:zone, l.created_at) as date) as text) as day, 1 as leads, 0 as deliveries
                from leads l
                where l.tenant_id = :tenant and l.entity %s and not l.test
                  and l.created_at >= :from and l.created_at < :to and %s
                union all
                select cast(cast(timezone(:zone, d.created_at) as date) as text), 0, 1 from deliveries d
                where d.tenant_id = :tenant and d.entity %s
                  and d.created_at >= :from and d.created_at < :to and %s) x
            group by x.day
            """.formatted(COMPANIES, PRODUCT.formatted("l"), COMPANIES, PRODUCT.formatted("d"));

    private static final String PROVIDERS = """
            select p.id, p.name, p.lb, count(*) as leads,
                   count(*) filter (where l.status in ('routed', 'delivered', 'returned')) as placed,
                   count(*) filter (where l.status in ('invalid', 'no_consent', 'duplicate')) as refused
            from leads l join providers p on p.tenant_id = l.tenant_id and p.id = l.provider_id
            where l.tenant_id = :tenant and l.entity %s and not l.test
              and l.created_at >= :from and l.created_at < :to and %s
            group by p.id, p.name, p.lb order by count(*) desc, p.name limit 20
            """.formatted(COMPANIES, PRODUCT.formatted("l"));

    @Inject
    Reading reading;

    /** The week's leads by status and product. */
    public Figures.Leads leads(Frame frame) {
        Map<String, Long> byStatus = Figures.all(
                Arrays.stream(LeadStatus.values()).map(LeadStatus::code).toList());
        Map<String, Long> byProduct = new HashMap<>();
        long total = 0;
        for (Tuple row : reading.rows(LEADS, frame)) {
            long leads = number(row, "leads");
            total += leads;
            byStatus.merge(text(row, "status"), leads, Long::sum);
            if (text(row, "product") != null) {
                byProduct.merge(text(row, "product"), leads, Long::sum);
            }
        }
        List<Figures.Count> products = byProduct.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> new Figures.Count(count.getKey(), count.getValue()))
                .toList();
        return new Figures.Leads(total, byStatus, products);
    }

    /** The week's days, each with its leads and the deliveries begun on it. */
    public Figures.Calendar calendar(Frame frame) {
        Map<LocalDate, Tuple> found = new HashMap<>();
        reading.framed(DAYS, frame)
                .with("zone", frame.zone().getId())
                .getResultList()
                .forEach(row -> found.put(LocalDate.parse(text(row, "day")), row));
        return new Figures.Calendar(frame.week().days().stream()
                .map(day -> found.containsKey(day)
                        ? new Figures.Day(day, number(found.get(day), "leads"), number(found.get(day), "deliveries"))
                        : new Figures.Day(day, 0, 0))
                .toList());
    }

    /** Who sent most. */
    public Figures.Providers providers(Frame frame) {
        return new Figures.Providers(reading.rows(PROVIDERS, frame).stream()
                .map(row -> new Figures.Providers.Sent(
                        row.get("id", UUID.class),
                        text(row, "name"),
                        row.get("lb", Boolean.class),
                        number(row, "leads"),
                        number(row, "placed"),
                        number(row, "refused")))
                .toList());
    }
}
