package io.freehold.usage.entity;

import io.freehold.tenancy.TenantScope;
import io.freehold.usage.DayMetric;
import io.freehold.usage.Metric;
import io.freehold.usage.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What the bound tenant uses. */
@ApplicationScoped
public class UsageStore {

    private static final String KEEP = """
            insert into usage_metrics (tenant_id, metric, day, value) values (:tenant, :metric, :day, :value)
            on conflict on constraint usage_metrics_pk do update set value = """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Lets one transaction at a time judge what is left of the thing, until it ends. */
    public void hold(Metric metric) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "usage|" + TenantScope.current() + "|" + metric)
                .getSingleResult();
    }

    /** What was measured of one thing since the day, by day. */
    public SortedMap<LocalDate, Long> since(Metric metric, LocalDate day) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (Tuple row : tuples("""
                select cast(day as text), value from usage_metrics
                where tenant_id = :tenant and metric = :metric and day >= :day""", metric, day)) {
            days.put(LocalDate.parse(row.get(0, String.class)), row.get(1, Long.class));
        }
        return days;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, Metric metric, LocalDate day) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", tenant())
                .setParameter("metric", metric.name())
                .setParameter("day", day)
                .getResultList();
    }

    /** Everything that was measured in the period, by day. */
    @SuppressWarnings("unchecked")
    public List<DayMetric> metrics(Period period) {
        List<Tuple> rows = em.createNativeQuery("""
                        select cast(day as text), metric, value from usage_metrics
                        where tenant_id = :tenant and day between :first and :last order by day, metric""", Tuple.class)
                .setParameter("tenant", tenant())
                .setParameter("first", period.from())
                .setParameter("last", period.to())
                .getResultList();
        return rows.stream()
                .map(row -> new DayMetric(
                        LocalDate.parse(row.get(0, String.class)),
                        Metric.valueOf(row.get(1, String.class)),
                        row.get(2, Long.class)))
                .toList();
    }

    /** So much more of what adds up. */
    public void add(Metric metric, LocalDate day, long value) {
        keep(KEEP + "usage_metrics.value + excluded.value", metric, day, value);
    }

    /** So much of what is measured as a whole. */
    public void put(Metric metric, LocalDate day, long value) {
        keep(KEEP + "excluded.value", metric, day, value);
    }

    private void keep(String sql, Metric metric, LocalDate day, long value) {
        em.createNativeQuery(sql)
                .setParameter("tenant", tenant())
                .setParameter("metric", metric.name())
                .setParameter("day", day)
                .setParameter("value", value)
                .executeUpdate();
    }

    /** Bytes stored now. */
    public long bytes() {
        List<?> rows = em.createNativeQuery("select bytes from usage_storage where tenant_id = :tenant")
                .setParameter("tenant", tenant())
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    }

    /** Changes the bytes stored; they never fall below none. */
    public void changeBytes(long more) {
        em.createNativeQuery("""
                        insert into usage_storage (tenant_id, bytes) values (:tenant, greatest(0, :more))
                        on conflict on constraint usage_storage_pk
                            do update set bytes = greatest(0, usage_storage.bytes + :more)""")
                .setParameter("tenant", tenant())
                .setParameter("more", more)
                .executeUpdate();
    }

    /** Takes note that this was told in this month; false when it had been told already. */
    public boolean note(Metric metric, LocalDate month, int percent, Instant now) {
        return em.createNativeQuery("""
                        insert into usage_notices (tenant_id, metric, month, percent, noticed_at)
                        values (:tenant, :metric, :month, :percent, :now)
                        on conflict on constraint usage_notices_pk do nothing""")
                        .setParameter("tenant", tenant())
                        .setParameter("metric", metric.name())
                        .setParameter("month", month)
                        .setParameter("percent", percent)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The bound tenant's name, as letters show it. */
    public String tenantName() {
        return (String) em.createNativeQuery("select name from tenants where id = :tenant")
                .setParameter("tenant", tenant())
                .getSingleResult();
    }

    private static UUID tenant() {
        return TenantScope.current().value();
    }
}
