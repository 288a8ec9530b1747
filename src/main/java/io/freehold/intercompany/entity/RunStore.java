package io.freehold.intercompany.entity;

import io.freehold.intercompany.LastRun;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant's weekly runs: each week's lock, and what became of it. */
@ApplicationScoped
public class RunStore {

    private static final String LOCK = """
            insert into intercompany_runs (tenant_id, week, status, invoices_created, ended_at)
            values (:tenant, :week, 'running', 0, :at)
            on conflict on constraint intercompany_runs_pk do update set status = 'running', error = null
            """;

    private static final String END = """
            update intercompany_runs set status = :status, invoices_created = :created, error = nullif(:error, ''), ended_at = :at
            where week = :week
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Holds the week against every other run of it, on whatever server, until the transaction ends. */
    public void lock(IsoWeek week, Instant at) {
        entities.createNativeQuery(LOCK)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("week", week.toString())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The run is over; it failed when there is an error to tell. */
    public void end(IsoWeek week, int created, @Nullable String error, Instant at) {
        entities.createNativeQuery(END)
                .setParameter("status", error == null ? "done" : "failed")
                .setParameter("created", created)
                .setParameter("error", error == null ? "" : error)
                .setParameter("at", at)
                .setParameter("week", week.toString())
                .executeUpdate();
    }

    /** The run that ended last, or is under way. */
    public Optional<LastRun> last() {
        return entities.createNativeQuery(
                        "select week, status, invoices_created as created, error, ended_at as at"
                                + " from intercompany_runs order by ended_at desc limit 1",
                        Tuple.class)
                .getResultStream()
                .map(row -> run((Tuple) row))
                .findFirst();
    }

    private static LastRun run(Tuple row) {
        return new LastRun(
                row.get("week", String.class),
                row.get("status", String.class),
                row.get("created", Integer.class),
                row.get("error", String.class),
                row.get("at", Instant.class));
    }
}
