package io.freehold.intercompany.entity;

import io.freehold.intercompany.Pair;
import io.freehold.intercompany.PriceFilter;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prices between companies, of now and of before. */
@ApplicationScoped
public class PriceStore {

    private static final String ADD = """
            insert into intercompany_prices
                (tenant_id, id, from_entity, to_entity, product, price, currency, since, author)
            values (:tenant, :id, :from, :to, :product, :price, :currency, :since, :author)
            on conflict on constraint intercompany_prices_unique do nothing
            """;

    private static final String OF =
            " from PastPrice c, TransferPrice p where c.priceId = p.id and p.fromEntity = :from"
                    + " and p.toEntity = :to and p.product = :product";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Keeps the first price of its pair and product; false when there is one. */
    public boolean addUnlessThere(TransferPrice first) {
        return entities.createNativeQuery(ADD)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("id", first.id())
                        .setParameter("from", first.pair().from())
                        .setParameter("to", first.pair().to())
                        .setParameter("product", first.product())
                        .setParameter("price", first.price())
                        .setParameter("currency", first.currency())
                        .setParameter("since", first.since())
                        .setParameter("author", first.author())
                        .executeUpdate()
                == 1;
    }

    /** Keeps a price that holds from its moment on. */
    public void remember(PastPrice agreed) {
        entities.persist(agreed);
    }

    /** The price, held against everyone else until the transaction ends. */
    public Optional<TransferPrice> claim(Pair pair, String product) {
        return entities
                .createQuery(
                        "select p from TransferPrice p where p.fromEntity = :from and p.toEntity = :to"
                                + " and p.product = :product",
                        TransferPrice.class)
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .setParameter("product", product)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<TransferPrice> find(UUID id) {
        return Optional.ofNullable(entities.find(TransferPrice.class, id));
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    /** What held at the moment; where nothing did yet, what was agreed first after it. */
    public Optional<PastPrice> at(Pair pair, String product, Instant moment) {
        return first(pair, product, moment, " and c.since <= :moment order by c.since desc, c.id desc")
                .or(() -> first(pair, product, moment, " and c.since > :moment order by c.since, c.id"));
    }

    private Optional<PastPrice> first(Pair pair, String product, Instant moment, String order) {
        return entities
                .createQuery("select c" + OF + order, PastPrice.class)
                .setParameter("from", pair.from())
                .setParameter("to", pair.to())
                .setParameter("product", product)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A price's course, newest first. */
    public List<PastPrice> history(UUID price, PageRequest request) {
        return entities.createQuery(
                        "select c from PastPrice c where c.priceId = :price order by c.since desc, c.id desc",
                        PastPrice.class)
                .setParameter("price", price)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long changes(UUID price) {
        return entities.createQuery("select count(c) from PastPrice c where c.priceId = :price", Long.class)
                .setParameter("price", price)
                .getSingleResult();
    }

    /** The prices of now, by companies and product. */
    public List<TransferPrice> list(PairCondition pairs, PriceFilter filter, PageRequest request) {
        TypedQuery<TransferPrice> query = entities.createQuery(
                "select p from TransferPrice p" + where(pairs, filter)
                        + " order by p.fromEntity, p.toEntity, p.product",
                TransferPrice.class);
        bind(query, pairs, filter);
        return query.setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count(PairCondition pairs, PriceFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(p) from TransferPrice p" + where(pairs, filter), Long.class);
        bind(query, pairs, filter);
        return query.getSingleResult();
    }

    private static String where(PairCondition pairs, PriceFilter filter) {
        return " where " + pairs.of("p")
                + (filter.from().isEmpty() ? "" : " and p.fromEntity = :from")
                + (filter.to().isEmpty() ? "" : " and p.toEntity = :to")
                + (filter.product().isEmpty() ? "" : " and p.product = :product");
    }

    private static void bind(TypedQuery<?> query, PairCondition pairs, PriceFilter filter) {
        pairs.bind("p", query);
        filter.from().ifPresent(from -> query.setParameter("from", from));
        filter.to().ifPresent(to -> query.setParameter("to", to));
        filter.product().ifPresent(product -> query.setParameter("product", product));
    }
}
