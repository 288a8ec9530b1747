package io.freehold.commandes.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sealed keys of clients' webhooks, one each. */
@ApplicationScoped
public class WebhookSecretStore {

    private static final String KEEP = """
            insert into client_webhook_secrets (tenant_id, client_id, sealed, made_at)
            values (:tenant, :client, :sealed, :at)
            on conflict on constraint client_webhook_secrets_pk
            do update set sealed = excluded.sealed, made_at = excluded.made_at
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Keeps the client's key in the place of the one before. */
    public void keep(UUID client, byte[] sealed, Instant at) {
        entities.createNativeQuery(KEEP)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .setParameter("sealed", sealed)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Keeps the client's key in another seal, unless it was changed since. */
    public void reseal(UUID client, byte[] before, byte[] after) {
        entities.createNativeQuery("update client_webhook_secrets set sealed = :after"
                        + " where tenant_id = :tenant and client_id = :client and sealed = :before")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .setParameter("before", before)
                .setParameter("after", after)
                .executeUpdate();
    }

    /** The client's key, sealed. */
    public Optional<byte[]> find(UUID client) {
        List<byte[]> found = entities.createNativeQuery(
                        "select sealed from client_webhook_secrets where tenant_id = :tenant and client_id = :client",
                        byte[].class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .getResultList();
        return found.stream().findFirst();
    }
}
