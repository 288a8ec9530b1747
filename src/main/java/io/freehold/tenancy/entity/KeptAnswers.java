package io.freehold.tenancy.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answers kept for {@code Idempotency-Key}, of the bound tenant. */
@ApplicationScoped
public class KeptAnswers {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** A request over all its repeats. */
    public record Key(String route, String value) {}

    /** What the first request was answered. */
    public record Answer(String bodyHash, int status, Optional<String> body, Optional<String> location) {}

    /** Takes the key for this transaction; false while another transaction has it. */
    public boolean lock(Key key) {
        String name = TenantScope.current() + "|" + key.route() + "|" + key.value();
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }

    /** The kept answer, if the key was used. */
    public Optional<Answer> find(Key key) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select body_hash, status, body, location from idempotency_keys"
                                + " where tenant_id = :tenant and route = :route and key = :key",
                        Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("route", key.route())
                .setParameter("key", key.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Answer(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        Optional.ofNullable(row.get(2, String.class)),
                        Optional.ofNullable(row.get(3, String.class))));
    }

    /** Keeps an answer. */
    public void keep(Key key, String bodyHash, int status, String body, String location) {
        em.createNativeQuery("""
                        insert into idempotency_keys (tenant_id, route, key, body_hash, status, body, location)
                        values (:tenant, :route, :key, :hash, :status, cast(:body as text), cast(:location as text))""")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("route", key.route())
                .setParameter("key", key.value())
                .setParameter("hash", bodyHash)
                .setParameter("status", status)
                .setParameter("body", body)
                .setParameter("location", location)
                .executeUpdate();
    }

    /** Replaces a kept body. */
    public void amend(Key key, String body) {
        em.createNativeQuery("update idempotency_keys set body = :body"
                        + " where tenant_id = :tenant and route = :route and key = :key")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("body", body)
                .setParameter("route", key.route())
                .setParameter("key", key.value())
                .executeUpdate();
    }

    /** Forgets all tenants' answers kept before the time; returns how many. */
    public static int forget(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement forget =
                connection.prepareStatement("delete from idempotency_keys where created_at < ?")) {
            forget.setTimestamp(1, Timestamp.from(before));
            return forget.executeUpdate();
        }
    }
}
