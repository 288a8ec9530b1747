package io.freehold.routing.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest trace of each lead. */
@ApplicationScoped
public class TraceStore {

    private static final String KEEP = """
            insert into routing_traces (tenant_id, lead_id, outcome, candidates, fallback, at)
            values (:tenant, :lead, :outcome, cast(:candidates as jsonb), cast(:fallback as jsonb), :at)
            on conflict (tenant_id, lead_id)
            do update set outcome = excluded.outcome, candidates = excluded.candidates,
                fallback = excluded.fallback, at = excluded.at
            """;

    private static final String FIND = """
            select outcome, cast(candidates as text) as candidates, cast(fallback as text) as fallback,
                   cast(extract(epoch from at) * 1000000 as bigint) as at
            from routing_traces where tenant_id = :tenant and lead_id = :lead
            """;

    private static final long MICROSECONDS = 1_000_000;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * A trace as its row has it.
     *
     * @param outcome a lead status's code
     * @param candidates JSON
     * @param fallback JSON; null when the lead's own company took it
     */
    public record Row(
            String outcome, String candidates, @Nullable String fallback, Instant at) {}

    /** Keeps the trace instead of the one before. */
    public void keep(UUID lead, Row trace) {
        entities.createNativeQuery(KEEP)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("lead", lead)
                .setParameter("outcome", trace.outcome())
                .setParameter("candidates", trace.candidates())
                .setParameter("fallback", trace.fallback())
                .setParameter("at", trace.at())
                .executeUpdate();
    }

    public Optional<Row> find(UUID lead) {
        List<Tuple> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("lead", lead)
                .getResultList();
        return rows.stream().findFirst().map(TraceStore::row);
    }

    private static Row row(Tuple row) {
        long micros = ((Number) row.get("at")).longValue();
        Instant at =
                Instant.ofEpochSecond(Math.floorDiv(micros, MICROSECONDS), Math.floorMod(micros, MICROSECONDS) * 1000L);
        return new Row((String) row.get("outcome"), (String) row.get("candidates"), (String) row.get("fallback"), at);
    }
}
