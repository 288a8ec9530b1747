package io.freehold.identity.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** What the bound tenant demands of those who sign in; no row demands nothing. */
@ApplicationScoped
public class SignInPolicyStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    public boolean mfaRequired() {
        return em.createNativeQuery(
                        "select mfa_required from sign_in_policies where tenant_id = :tenant", Boolean.class)
                .setParameter("tenant", TenantScope.current().value())
                .getResultStream()
                .anyMatch(Boolean.TRUE::equals);
    }

    public void requireMfa(boolean required, Instant now) {
        em.createNativeQuery("""
                        insert into sign_in_policies (tenant_id, mfa_required, changed_at)
                        values (:tenant, :required, :now)
                        on conflict (tenant_id)
                        do update set mfa_required = excluded.mfa_required, changed_at = excluded.changed_at
                        """)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("required", required)
                .setParameter("now", now)
                .executeUpdate();
    }
}
