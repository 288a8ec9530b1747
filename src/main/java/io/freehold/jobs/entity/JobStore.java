package io.freehold.jobs.entity;

import io.freehold.jobs.JobOptions;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts jobs of the bound tenant into the queue, in the running transaction. */
@ApplicationScoped
public class JobStore {
    /** The tenant's turn is made with its first job: the queue's order among tenants hangs on it. */
    private static final String ADD = """
            with turn as (
                insert into job_turns (tenant_id) values (:tenant) on conflict do nothing
            )
            insert into jobs
                (tenant_id, id, kind, key, payload, run_after, attempts_max, request_id, traceparent)
            values (:tenant, :id, :kind, cast(:key as text), cast(:payload as jsonb),
                coalesce(cast(:notBefore as timestamptz), now()), :attemptsMax,
                cast(:requestId as text), cast(:traceparent as text))
            on conflict (tenant_id, kind, key) do nothing
            returning id
            """;

    private static final String KEYED = "select id from jobs where tenant_id = :tenant and kind = :kind and key = :key";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Adds the job and returns its id, or that of the job which has the key already. */
    public UUID add(UUID id, String kind, String payload, JobOptions options) {
        UUID tenant = TenantScope.current().value();
        Optional<Trace> trace = Trace.find();
        List<?> added = em.createNativeQuery(ADD, UUID.class)
                .setParameter("tenant", tenant)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("key", options.key().orElse(null))
                .setParameter("payload", payload)
                .setParameter(
                        "notBefore", options.notBefore().map(Instant::toString).orElse(null))
                .setParameter("attemptsMax", options.attemptsMax())
                .setParameter("requestId", trace.flatMap(Trace::requestId).orElse(null))
                .setParameter("traceparent", trace.map(Trace::traceparent).orElse(null))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return added.isEmpty() ? keyed(tenant, kind, options.key().orElseThrow()) : (UUID) added.get(0);
    }

    private UUID keyed(UUID tenant, String kind, String key) {
        return (UUID) em.createNativeQuery(KEYED, UUID.class)
                .setParameter("tenant", tenant)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }
}
