package io.freehold.routing.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Simulations, and what they found. Seen by those who may see every company that one is about. */
@ApplicationScoped
public class SimulationStore {

    private static final String ADD = """
            insert into routing_simulations (tenant_id, id, name, days, entities, changes, status, author, created_at)
            values (:tenant, :id, cast(:name as text), :days, string_to_array(:entities, ','),
                cast(:changes as jsonb), 'queued', :author, :now)
            """;

    private static final String COLUMNS = """
            select id, name, days, array_to_string(entities, ',') as entities, status, progress, author, error,
                   cast(changes as text) as changes, cast(result as text) as result,
                   cast(extract(epoch from created_at) * 1000000 as bigint) as created,
                   cast(extract(epoch from finished_at) * 1000000 as bigint) as finished
            """;

    private static final String SEEN =
            " from routing_simulations where tenant_id = :tenant and entities <@ string_to_array(:readable, ',')";

    private static final String OPEN = "select count(*) from routing_simulations"
            + " where tenant_id = :tenant and status in ('queued', 'running')";

    private static final String PROGRESS = """
            update routing_simulations set status = 'running', progress = :progress, version = version + 1
            where tenant_id = :tenant and id = :id and status in ('queued', 'running')
            """;

    private static final String DONE = """
            update routing_simulations set status = 'done', progress = 100, result = cast(:result as jsonb),
                finished_at = :now, version = version + 1
            where tenant_id = :tenant and id = :id and status in ('queued', 'running')
            """;

    private static final String FAILED = """
            update routing_simulations set status = 'failed', error = :error, finished_at = :now, version = version + 1
            where tenant_id = :tenant and id = :id and status in ('queued', 'running')
            """;

    private static final long MICROSECONDS = 1_000_000;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * A simulation as its row has it.
     *
     * @param changes JSON
     * @param result JSON
     */
    public record Row(
            UUID id,
            @Nullable String name,
            int days,
            List<String> entities,
            String status,
            int progress,
            String author,
            @Nullable String error,
            String changes,
            @Nullable String result,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    public void add(
            UUID id, @Nullable String name, int days, Set<String> about, String changes, String author, Instant now) {
        named(ADD)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("days", days)
                .setParameter("entities", joined(about))
                .setParameter("changes", changes)
                .setParameter("author", author)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** How many are not finished. */
    public long open() {
        return (Long) of(entities.createNativeQuery(OPEN, Long.class)).getSingleResult();
    }

    /** The newest ones. */
    public List<Row> page(Set<String> readable, int limit, int offset) {
        List<Tuple> rows = seen(COLUMNS + SEEN + " order by created_at desc, id desc", Tuple.class, readable)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(SimulationStore::row).toList();
    }

    public long count(Set<String> readable) {
        return (Long) seen("select count(*)" + SEEN, Long.class, readable).getSingleResult();
    }

    public Optional<Row> find(UUID id, Set<String> readable) {
        List<Tuple> rows = seen(COLUMNS + SEEN + " and id = :id", Tuple.class, readable)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(SimulationStore::row);
    }

    /** The one that a job is about. */
    public Optional<Row> find(UUID id) {
        String sql = COLUMNS + " from routing_simulations where tenant_id = :tenant and id = :id";
        List<Tuple> rows = of(entities.createNativeQuery(sql, Tuple.class))
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(SimulationStore::row);
    }

    public void progress(UUID id, int percent) {
        named(PROGRESS).setParameter("id", id).setParameter("progress", percent).executeUpdate();
    }

    public void done(UUID id, String result, Instant now) {
        named(DONE)
                .setParameter("id", id)
                .setParameter("result", result)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void failed(UUID id, String error, Instant now) {
        named(FAILED)
                .setParameter("id", id)
                .setParameter("error", error)
                .setParameter("now", now)
                .executeUpdate();
    }

    private Query named(String sql) {
        return of(entities.createNativeQuery(sql));
    }

    private Query seen(String sql, Class<?> result, Set<String> readable) {
        return of(entities.createNativeQuery(sql, result)).setParameter("readable", joined(readable));
    }

    private static Query of(Query query) {
        return query.setParameter("tenant", TenantScope.current().value());
    }

    /** Codes are capital letters and digits, so that a comma parts them. */
    private static String joined(Set<String> codes) {
        return String.join(",", codes.stream().sorted().toList());
    }

    private static Row row(Tuple row) {
        String about = (String) row.get("entities");
        return new Row(
                (UUID) row.get("id"),
                (String) row.get("name"),
                (Integer) row.get("days"),
                about.isEmpty() ? List.of() : Arrays.asList(about.split(",")),
                (String) row.get("status"),
                (Integer) row.get("progress"),
                (String) row.get("author"),
                (String) row.get("error"),
                (String) row.get("changes"),
                (String) row.get("result"),
                moment((Number) row.get("created")),
                row.get("finished") == null ? null : moment((Number) row.get("finished")));
    }

    private static Instant moment(Number micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros.longValue(), MICROSECONDS),
                Math.floorMod(micros.longValue(), MICROSECONDS) * 1000L);
    }
}
