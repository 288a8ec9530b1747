package io.freehold.routing.entity;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places that were taken in the past. */
@ApplicationScoped
public class TakenStore {

    private static final String SPAN = """
            select commande_id, client_id, phone, email, lb,
                   cast(extract(epoch from reserved_at) * 1000000 as bigint) as at
            from reservations
            where tenant_id = :tenant and reserved_at >= :from and reserved_at < :to order by reserved_at, id
            """;

    private static final String SINCE = """
            select commande_id, count(*) as taken, count(*) filter (where lb) as lb from reservations
            where tenant_id = :tenant and reserved_at >= :from group by commande_id
            """;

    private static final String ZONE = "select time_zone from tenants where id = :tenant";

    private static final long MICROSECONDS = 1_000_000;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A place and who took it. */
    public record Taken(
            CommandeId commande,
            ClientId client,
            String phone,
            @Nullable String email,
            boolean lb,
            Instant at) {}

    /** Places of a commande. */
    public record Count(int taken, int lb) {}

    /** Places taken in a span, oldest first. */
    public List<Taken> span(Instant from, Instant to) {
        List<Tuple> rows = entities.createNativeQuery(SPAN, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(TakenStore::taken).toList();
    }

    /** How many places of each commande were taken since. */
    public Map<CommandeId, Count> since(Instant from) {
        List<Tuple> rows = entities.createNativeQuery(SINCE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("from", from)
                .getResultList();
        Map<CommandeId, Count> counts = new HashMap<>();
        rows.forEach(row -> counts.put(
                new CommandeId((UUID) row.get("commande_id")),
                new Count(((Number) row.get("taken")).intValue(), ((Number) row.get("lb")).intValue())));
        return counts;
    }

    /** Where the tenant's hours and days begin. */
    public ZoneId zone() {
        Object zone = entities.createNativeQuery(ZONE, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .getSingleResult();
        return ZoneId.of((String) zone);
    }

    private static Taken taken(Tuple row) {
        long micros = ((Number) row.get("at")).longValue();
        return new Taken(
                new CommandeId((UUID) row.get("commande_id")),
                new ClientId((UUID) row.get("client_id")),
                (String) row.get("phone"),
                (String) row.get("email"),
                (Boolean) row.get("lb"),
                Instant.ofEpochSecond(
                        Math.floorDiv(micros, MICROSECONDS), Math.floorMod(micros, MICROSECONDS) * 1000L));
    }
}
