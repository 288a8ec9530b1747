package io.freehold.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Counts places of the bound tenant. */
@ApplicationScoped
public class HeadcountStore {

    private static final String TAKEN = """
            select (select count(*) from memberships where deactivated_at is null)
                + (select count(*) from invitations
                    where accepted_at is null and revoked_at is null and expires_at > :now)""";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Active members and invitations that are open at that moment. */
    public long taken(Instant now) {
        return ((Number) em.createNativeQuery(TAKEN).setParameter("now", now).getSingleResult()).longValue();
    }
}
