package io.freehold.billing.entity;

import io.freehold.billing.PriceFilter;
import io.freehold.billing.PriceView;
import io.freehold.commandes.ClientId;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The price list with its history. */
@ApplicationScoped
public class PriceStore {

    /** A client's price comes before the default, and of either the one that began last. */
    private static final String FIND = """
            select price from prices
            where tenant_id = :tenant and product = :product and currency = :currency and valid_from <= :at
              and (client_id = :client or client_id is null)
            order by client_id is null, valid_from desc, id desc
            """;

    private static final String ROW = """
            select p.id, p.client_id, k.name as client_name, p.product, p.price, p.currency, p.valid_from, p.set_at, p.set_by
            """;

    private static final String COUNT = "select count(*)";

    private static final String HISTORY = """
             from prices p left join clients k on k.tenant_id = p.tenant_id and k.id = p.client_id
            where p.tenant_id = :tenant and (p.client_id is null or $companies)
              and (cast(:client as uuid) is null or p.client_id = cast(:client as uuid))
              and (cast(:product as text) is null or p.product = cast(:product as text))
            """;

    /** What holds now, and what will. */
    private static final String IN_FORCE = """
             and not exists (select 1 from prices n
                where n.tenant_id = p.tenant_id and n.product = p.product and n.currency = p.currency
                  and n.client_id is not distinct from p.client_id and n.valid_from <= :at
                  and (n.valid_from, n.id) > (p.valid_from, p.id))
            """;

    private static final String OF_CLIENT = """
            select distinct on (p.product, p.currency)
                   p.id, p.client_id, k.name as client_name, p.product, p.price, p.currency, p.valid_from, p.set_at, p.set_by
            from prices p left join clients k on k.tenant_id = p.tenant_id and k.id = p.client_id
            where p.tenant_id = :tenant and (p.client_id = :client or p.client_id is null) and p.valid_from <= :at
            order by p.product, p.currency, p.client_id is null, p.valid_from desc, p.id desc
            """;

    private static final String IS_SOLD =
            "select exists (select 1 from products where tenant_id = :tenant and code = :product)";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(PriceRow price) {
        entities.persist(price);
        entities.flush();
    }

    /** What holds for the client at the moment: its own price, else the product's default. */
    public Optional<BigDecimal> find(UUID client, String product, String currency, Instant at) {
        List<BigDecimal> prices = entities.createNativeQuery(FIND, BigDecimal.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .setParameter("product", product)
                .setParameter("currency", currency)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList();
        return prices.stream().findFirst();
    }

    /** Whether the tenant deals in the product. */
    public boolean isSold(String product) {
        return (Boolean) entities.createNativeQuery(IS_SOLD, Boolean.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("product", product)
                .getSingleResult();
    }

    /** One price. */
    public PriceView require(UUID id) {
        List<Tuple> rows = entities.createNativeQuery(
                        ROW + " from prices p left join clients k on k.tenant_id = p.tenant_id and k.id = p.client_id"
                                + " where p.tenant_id = :tenant and p.id = :id",
                        Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id)
                .getResultList();
        return view(rows.get(0));
    }

    /** The list: what holds at the moment and what is to hold later, defaults first. */
    public List<PriceView> inForce(Set<String> readable, PriceFilter filter, Instant at, PageRequest page) {
        return rows(
                asked(ROW, IN_FORCE + " order by p.product, k.name nulls first, p.valid_from, p.id", readable, filter),
                Optional.of(at),
                page);
    }

    public long countInForce(Set<String> readable, PriceFilter filter, Instant at) {
        return count(asked(COUNT, IN_FORCE, readable, filter), Optional.of(at));
    }

    /** Every price that ever was, newest first. */
    public List<PriceView> history(Set<String> readable, PriceFilter filter, PageRequest page) {
        return rows(asked(ROW, " order by p.valid_from desc, p.id desc", readable, filter), Optional.empty(), page);
    }

    public long countHistory(Set<String> readable, PriceFilter filter) {
        return count(asked(COUNT, "", readable, filter), Optional.empty());
    }

    /** What each product costs the client at the moment, in each currency. */
    public List<PriceView> ofClient(UUID client, Instant at) {
        List<Tuple> rows = entities.createNativeQuery(OF_CLIENT, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .setParameter("at", at)
                .getResultList();
        return rows.stream().map(PriceStore::view).toList();
    }

    private Query asked(String columns, String rest, Set<String> readable, PriceFilter filter) {
        OneOf companies = new OneOf("k.entity", "entity", readable);
        String sql = columns + HISTORY.replace("$companies", companies.condition()) + rest;
        Query query = columns.equals(COUNT)
                ? entities.createNativeQuery(sql, Long.class)
                : entities.createNativeQuery(sql, Tuple.class);
        query.setParameter("tenant", TenantScope.current().value())
                .setParameter("client", filter.client().map(ClientId::toString).orElse(null))
                .setParameter("product", filter.product().orElse(null));
        companies.bind(query);
        return query;
    }

    private static List<PriceView> rows(Query query, Optional<Instant> at, PageRequest page) {
        at.ifPresent(moment -> query.setParameter("at", moment));
        List<?> rows =
                query.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        return rows.stream().map(Tuple.class::cast).map(PriceStore::view).toList();
    }

    private static long count(Query query, Optional<Instant> at) {
        at.ifPresent(moment -> query.setParameter("at", moment));
        return (Long) query.getSingleResult();
    }

    private static PriceView view(Tuple row) {
        UUID client = (UUID) row.get("client_id");
        return new PriceView(
                (UUID) row.get("id"),
                client == null ? null : new PriceView.Buyer(new ClientId(client), (String) row.get("client_name")),
                (String) row.get("product"),
                ((BigDecimal) row.get("price")).toPlainString(),
                (String) row.get("currency"),
                row.get("valid_from", Instant.class),
                row.get("set_at", Instant.class),
                (String) row.get("set_by"));
    }
}
