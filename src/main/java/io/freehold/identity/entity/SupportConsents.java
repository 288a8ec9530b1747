package io.freehold.identity.entity;

import io.freehold.identity.ConsentView;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bound tenant's consent to writing by operators who act as a member: one row, or none. */
@ApplicationScoped
public class SupportConsents {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** The consent, if it lasts beyond the moment. */
    public Optional<ConsentView> find(Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select until, given_by from support_consents where tenant_id = :tenant and until > :now",
                        Object[].class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new ConsentView((Instant) row[0], (String) row[1]));
    }

    /** Gives it, in the place of any before. */
    public void give(Instant until, String by, Instant now) {
        em.createNativeQuery("""
                        insert into support_consents (tenant_id, until, given_by, given_at)
                        values (:tenant, :until, :by, :now)
                        on conflict (tenant_id) do update set until = excluded.until, given_by = excluded.given_by,
                            given_at = excluded.given_at
                        """)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("until", until)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes it back and says whether there was one. */
    public boolean takeBack() {
        return em.createNativeQuery("delete from support_consents where tenant_id = :tenant")
                        .setParameter("tenant", TenantScope.current().value())
                        .executeUpdate()
                > 0;
    }
}
