package io.freehold.overview.entity;

import io.freehold.overview.Frame;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the statements of this module, all of which only read. */
@ApplicationScoped
public class Reading {

    /** A figure that takes longer than this is worth less than the others' speed. */
    static final int QUERY_MILLISECONDS_MAX = 5_000;

    /** The caller's companies; codes are capital letters and digits, so that a comma parts them. */
    static final String COMPANIES = "= any (string_to_array(:entities, ','))";

    /** Whether the row's product is the one asked for, if any is. */
    static final String PRODUCT = "(cast(:product as text) is null or %1$s.product = cast(:product as text))";

    /** Whether the client {@code k} gets leads: nobody switched it off, and it is not paused for what it owes. */
    static final String SERVED = "k.active and k.dunning_paused_at is null";

    /** Why the commande {@code c} of the client {@code k} gets none, in the words that the commande itself shows. */
    static final String PAUSED_REASON =
            "case when k.dunning_paused_at is null then c.paused_reason else 'overdue invoices' end";

    /** A moment as a number, which says no zone that a driver could read otherwise; see {@link #moment}. */
    static final String MICROS = "cast(extract(epoch from %s) * 1000000 as bigint)";

    private static final long MICROSECONDS = 1_000_000;

    private static final String ZONE = "select time_zone from tenants where id = :tenant";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The tenant's zone. */
    public ZoneId zone() {
        return ZoneId.of((String) query(ZONE, String.class).getSingleResult());
    }

    /** Rows of a statement that knows the tenant, the frame's companies, week and product. */
    List<Tuple> rows(String sql, Frame frame) {
        return framed(sql, frame).getResultList();
    }

    /** Rows of a statement that does not ask for the week. */
    List<Tuple> products(String sql, Frame frame) {
        return new Framed(query(sql, Tuple.class)
                        .setParameter("entities", String.join(",", frame.entities()))
                        .setParameter("product", frame.product().orElse(null)))
                .getResultList();
    }

    /** Rows of a statement that asks for the companies alone. */
    List<Tuple> companies(String sql, Frame frame) {
        return new Framed(query(sql, Tuple.class).setParameter("entities", String.join(",", frame.entities())))
                .getResultList();
    }

    /** The same statement with room for more parameters. */
    Framed framed(String sql, Frame frame) {
        Query query = query(sql, Tuple.class)
                .setParameter("entities", String.join(",", frame.entities()))
                .setParameter("from", frame.from())
                .setParameter("to", frame.to())
                .setParameter("product", frame.product().orElse(null));
        return new Framed(query);
    }

    /** A statement of the tenant alone. */
    Query query(String sql, Class<?> result) {
        return entities.createNativeQuery(sql, result)
                .setHint("jakarta.persistence.query.timeout", QUERY_MILLISECONDS_MAX)
                .setParameter("tenant", TenantScope.current().value());
    }

    /** A statement with the frame's parameters set. */
    record Framed(Query query) {

        Framed with(String name, Object value) {
            query.setParameter(name, value);
            return this;
        }

        List<Tuple> getResultList() {
            List<Tuple> rows = query.getResultList();
            return rows;
        }
    }

    static long number(Tuple row, String column) {
        Number value = (Number) row.get(column);
        return value == null ? 0 : value.longValue();
    }

    /** What {@link #MICROS} made of a moment; null where there was none. */
    static @Nullable Instant moment(Tuple row, String column) {
        Number micros = (Number) row.get(column);
        return micros == null
                ? null
                : Instant.ofEpochSecond(
                        Math.floorDiv(micros.longValue(), MICROSECONDS),
                        Math.floorMod(micros.longValue(), MICROSECONDS) * 1000L);
    }

    static String text(Tuple row, String column) {
        return (String) row.get(column);
    }
}
