package io.freehold.identity.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Counts places of the bound tenant. */
@ApplicationScoped
public class HeadcountStore {

    private static final String TAKEN = """
            select (select count(*) from memberships where tenant_id = :tenant and deactivated_at is null)
                + (select count(*) from invitations
                    where tenant_id = :tenant and accepted_at is null and revoked_at is null and expires_at > :now)""";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Active members and invitations that are open at that moment. */
    public long taken(Instant now) {
        return ((Number) em.createNativeQuery(TAKEN)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("now", now)
                        .getSingleResult())
                .longValue();
    }
}
