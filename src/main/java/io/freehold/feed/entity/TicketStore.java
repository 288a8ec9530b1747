package io.freehold.feed.entity;

import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Tickets that wait to be used: added by the tenant, taken before the tenant is known. */
@ApplicationScoped
public class TicketStore {
    private static final String ADD = """
            insert into feed_tickets (tenant_id, id, hash, sealed, expires_at)
            values (:tenant, :id, :hash, :sealed, :expires)
            """;

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    private Platform platform;

    /** For the container. */
    protected TicketStore() {}

    @Inject
    public TicketStore(Platform platform) {
        this.platform = platform;
    }

    /** Adds a ticket of the bound tenant. */
    public void add(UUID id, byte[] hash, byte[] sealed, Instant expires) {
        em.createNativeQuery(ADD)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id)
                .setParameter("hash", hash)
                .setParameter("sealed", sealed)
                .setParameter("expires", expires)
                .executeUpdate();
    }

    /** Deletes the bound tenant's tickets that nobody used in time. */
    public void forgetExpired(Instant now) {
        em.createNativeQuery("delete from feed_tickets where tenant_id = :tenant and expires_at < :now")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes a ticket out, so that it is good once, and returns what it holds. */
    public Optional<byte[]> take(byte[] hash, Instant now) {
        return platform.read("redeem a feed ticket", connection -> {
            String sql = "delete from feed_tickets where hash = ? and expires_at > ? returning sealed";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setBytes(1, hash);
                delete.setObject(2, now.atOffset(ZoneOffset.UTC));
                try (ResultSet row = delete.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }
}
