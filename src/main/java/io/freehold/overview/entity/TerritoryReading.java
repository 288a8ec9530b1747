package io.freehold.overview.entity;

import static io.freehold.overview.entity.Reading.COMPANIES;
import static io.freehold.overview.entity.Reading.PAUSED_REASON;
import static io.freehold.overview.entity.Reading.PRODUCT;
import static io.freehold.overview.entity.Reading.SERVED;
import static io.freehold.overview.entity.Reading.number;
import static io.freehold.overview.entity.Reading.text;

import io.freehold.overview.Frame;
import io.freehold.overview.Territory;
import io.freehold.overview.TerritoryDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Figures by departement. */
@ApplicationScoped
public class TerritoryReading {

    private static final String FIGURES =
            """
            select p.code, p.name, coalesce(l.leads, 0) as leads, coalesce(l.placed, 0) as placed,
                   coalesce(l.deliveries, 0) as deliveries, coalesce(c.commandes, 0) as commandes,
                   coalesce(c.clients, 0) as clients
            from departements p
            left join (select l.department, count(*) as leads, count(d.id) as deliveries,
                              count(*) filter (where l.status in ('routed', 'delivered', 'returned')) as placed
                       from leads l left join deliveries d on d.tenant_id = l.tenant_id and d.lead_id = l.id
                       where l.tenant_id = :tenant and l.entity %1$s and not l.test
                         and l.created_at >= :from and l.created_at < :to and %2$s
                       group by l.department) l on l.department = p.code
            left join (select x.departement, count(*) as commandes, count(distinct c.client_id) as clients
                       from commande_departements x
                       join commandes c on c.tenant_id = x.tenant_id and c.id = x.commande_id and c.active
                       join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id and %4$s
                       where x.tenant_id = :tenant and c.entity %1$s and %3$s
                       group by x.departement) c on c.departement = p.code
            """.formatted(COMPANIES, PRODUCT.formatted("l"), PRODUCT.formatted("c"), SERVED);

    /** Corsica's two lie between 19 and 21, where 20 was. */
    private static final String ALL = FIGURES + """
            order by case p.code when '2A' then '20A' when '2B' then '20B' else p.code end collate "C"
            """;

    private static final String ONE = FIGURES + " where p.code = :code";

    private static final String LEADS = """
            select l.product, count(*) as leads, count(d.id) as deliveries,
                   count(*) filter (where l.status in ('routed', 'delivered', 'returned')) as placed
            from leads l left join deliveries d on d.tenant_id = l.tenant_id and d.lead_id = l.id
            where l.tenant_id = :tenant and l.entity %s and l.department = :code and not l.test
              and l.product is not null and l.created_at >= :from and l.created_at < :to and %s
            group by l.product order by l.product
            """.formatted(COMPANIES, PRODUCT.formatted("l"));

    private static final String BUYERS = """
            select c.product, k.id, k.name, c.id as commande, c.active and %3$s as active, %4$s as paused_reason,
                   c.weekly_quota, count(l.id) as deliveries
            from commande_departements x
            join commandes c on c.tenant_id = x.tenant_id and c.id = x.commande_id
            join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
            left join deliveries d on d.tenant_id = c.tenant_id and d.commande_id = c.id
                and d.created_at >= :from and d.created_at < :to
            left join leads l on l.tenant_id = d.tenant_id and l.id = d.lead_id and l.department = x.departement
            where x.tenant_id = :tenant and x.departement = :code and c.deleted_at is null and c.entity %1$s and %2$s
            group by c.product, k.id, k.name, c.id, c.active, k.active, k.dunning_paused_at, c.paused_reason,
                     c.weekly_quota
            order by c.product, k.name, c.id
            """.formatted(COMPANIES, PRODUCT.formatted("c"), SERVED, PAUSED_REASON);

    @Inject
    Reading reading;

    /** All of them. */
    public List<Territory> all(Frame frame) {
        return reading.rows(ALL, frame).stream()
                .map(TerritoryReading::territory)
                .toList();
    }

    /** One of them; empty when the code is none. */
    public Optional<Territory> find(String code, Frame frame) {
        return reading.framed(ONE, frame).with("code", code).getResultList().stream()
                .findFirst()
                .map(TerritoryReading::territory);
    }

    /** What is asked for there and who takes it. */
    public List<TerritoryDetail.ProductThere> products(String code, Frame frame) {
        Map<String, Tuple> leads = new LinkedHashMap<>();
        reading.framed(LEADS, frame)
                .with("code", code)
                .getResultList()
                .forEach(row -> leads.put(text(row, "product"), row));
        Map<String, List<TerritoryDetail.Buyer>> buyers = new LinkedHashMap<>();
        reading.framed(BUYERS, frame)
                .with("code", code)
                .getResultList()
                .forEach(row -> buyers.computeIfAbsent(text(row, "product"), product -> new ArrayList<>())
                        .add(buyer(row)));
        leads.keySet().forEach(product -> buyers.putIfAbsent(product, List.of()));
        return buyers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> there(entry.getKey(), leads.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static TerritoryDetail.ProductThere there(String product, Tuple leads, List<TerritoryDetail.Buyer> buyers) {
        return leads == null
                ? new TerritoryDetail.ProductThere(product, 0, 0, 0, buyers)
                : new TerritoryDetail.ProductThere(
                        product, number(leads, "leads"), number(leads, "placed"), number(leads, "deliveries"), buyers);
    }

    private static Territory territory(Tuple row) {
        return new Territory(
                text(row, "code"),
                text(row, "name"),
                number(row, "leads"),
                number(row, "placed"),
                number(row, "deliveries"),
                number(row, "commandes"),
                number(row, "clients"));
    }

    private static TerritoryDetail.Buyer buyer(Tuple row) {
        return new TerritoryDetail.Buyer(
                row.get("id", UUID.class),
                text(row, "name"),
                row.get("commande", UUID.class),
                row.get("active", Boolean.class),
                text(row, "paused_reason"),
                number(row, "weekly_quota"),
                number(row, "deliveries"));
    }
}
